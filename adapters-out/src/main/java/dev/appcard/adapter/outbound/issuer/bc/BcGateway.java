package dev.appcard.adapter.outbound.issuer.bc;

import dev.appcard.adapter.outbound.issuer.bc.BcRegistration.NotRegistered;
import dev.appcard.adapter.outbound.issuer.bc.BcRegistration.Registered;
import dev.appcard.adapter.outbound.issuer.message.IssuerContext;
import dev.appcard.adapter.outbound.issuer.message.IssuerProcess;
import dev.appcard.adapter.outbound.issuer.message.ResultOpener;
import dev.appcard.adapter.outbound.issuer.message.ResultReader;
import dev.appcard.application.port.outbound.issuer.AuthenticationRequest;
import dev.appcard.application.port.outbound.issuer.OpenedResult;
import dev.appcard.application.port.outbound.issuer.OtcAnswer;
import dev.appcard.application.port.outbound.issuer.OtcRequest;
import dev.appcard.application.port.outbound.issuer.Preparation;
import dev.appcard.application.port.outbound.issuer.RegisteredCardId;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.secret.IssuerSession;
import dev.appcard.domain.secret.Otc;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * BC differs in its app, and in its CARD_ID, which is the card itself. The secret that is sealed with the call is BC's
 * tid.
 */
final class BcGateway extends IssuerProcess {

    /** Our own code, as BC has none for it: what was stored is not a CARD_ID of BC. */
    private static final String NO_CARD_ID = "CARD_ID";

    private final IssuerContext context;
    private final BcRegistration registration;
    private final String bridge;

    BcGateway(IssuerContext context, BcRegistration registration) {
        super(context);
        this.context = context;
        this.registration = registration;
        this.bridge = context.baseUrl() + "/appcard/bridge?tid=";
    }

    @Override
    protected Preparation callApp(AuthenticationRequest request) {
        return switch (registration.register(request)) {
            case NotRegistered(Preparation.Cause cause) -> new Preparation.Unavailable(cause);
            case Registered(String tid) ->
                new Preparation.Prepared(AppCallLinks.bridgePage(bridge + tid), IssuerSession.of(tid));
        };
    }

    /** The content has to speak of the tid that was registered; where none was, nothing can be right. */
    @Override
    protected OpenedResult<Otc> openAppResult(ResultEnvelope envelope, @Nullable IssuerSession session) {
        return open(envelope, session, BcResult::new);
    }

    @Override
    protected OpenedResult<RegisteredCardId> openAppRegistration(
            ResultEnvelope envelope, @Nullable IssuerSession session) {
        return open(envelope, session, registeredTid -> new BcCardResult());
    }

    /** No call to BC: the CARD_ID itself is what the VAN takes. */
    @Override
    public OtcAnswer issueOtc(OtcRequest request) {
        return BcCardId.code(request.cardId())
                .<OtcAnswer>map(OtcAnswer.Issued::new)
                .orElseGet(() -> new OtcAnswer.Refused(NO_CARD_ID));
    }

    private <S> OpenedResult<S> open(
            ResultEnvelope envelope, @Nullable IssuerSession session, Function<String, ResultReader<S>> reader) {
        if (session == null) {
            return new OpenedResult.Differs<>();
        }
        String registered = session.reveal();
        return new ResultOpener<>(context.cipher(), reader.apply(registered)).open(envelope, registered);
    }
}
