package dev.appcard.adapter.out.issuer.bc;

import dev.appcard.adapter.out.issuer.bc.BcRegistration.NotRegistered;
import dev.appcard.adapter.out.issuer.bc.BcRegistration.Registered;
import dev.appcard.adapter.out.issuer.message.IspResult;
import dev.appcard.adapter.out.issuer.message.IssuerDesk;
import dev.appcard.adapter.out.issuer.message.IssuerProcess;
import dev.appcard.adapter.out.issuer.message.ResultOpener;
import dev.appcard.application.port.out.issuer.OpenedResult;
import dev.appcard.application.port.out.issuer.Preparation;
import dev.appcard.application.port.out.issuer.TransactionInformation;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.secret.Agreement;
import org.jspecify.annotations.Nullable;

/** What BC does in its own way is its app. The agreement is BC's tid. */
final class BcGateway extends IssuerProcess {

    private final IssuerDesk desk;
    private final BcRegistration registration;
    private final String bridge;

    BcGateway(IssuerDesk desk, BcRegistration registration) {
        super(desk, IspResult::read);
        this.desk = desk;
        this.registration = registration;
        this.bridge = desk.baseUrl() + "/appcard/bridge?tid=";
    }

    @Override
    protected Preparation callApp(TransactionInformation information) {
        return switch (registration.register(information)) {
            case NotRegistered(Preparation.Cause cause) -> new Preparation.Unavailable(cause);
            case Registered(String tid) ->
                new Preparation.Prepared(AppCallLinks.bridgePage(bridge + tid), Agreement.of(tid));
        };
    }

    /** The content has to speak of the tid that was registered; where none was, nothing can be right. */
    @Override
    protected OpenedResult openAppResult(ResultEnvelope envelope, @Nullable Agreement agreement) {
        if (agreement == null) {
            return new OpenedResult.Differs();
        }
        String registered = agreement.reveal();
        return new ResultOpener(desk.cipher(), new BcResult(registered)).open(envelope, registered);
    }
}
