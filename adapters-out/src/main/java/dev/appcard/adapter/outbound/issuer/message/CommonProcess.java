package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.http.IssuerLine;
import dev.appcard.application.port.outbound.issuer.AuthenticationRequest;
import dev.appcard.application.port.outbound.issuer.OpenedResult;
import dev.appcard.application.port.outbound.issuer.OtcAnswer;
import dev.appcard.application.port.outbound.issuer.OtcRequest;
import dev.appcard.application.port.outbound.issuer.Preparation;
import dev.appcard.application.port.outbound.issuer.RegisteredCardId;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.secret.IssuerSession;
import dev.appcard.domain.secret.Otc;
import org.jspecify.annotations.Nullable;

/**
 * The process that most issuers share (공통), all of whose differences their rows say: the issuer is not asked before
 * its app, which learns everything from its call, under the issuer's key; its server's result is under the same key.
 */
public final class CommonProcess extends IssuerProcess {

    private final AppCallWriter appCalls;
    private final ResultOpener<Otc> appResults;
    private final ResultOpener<RegisteredCardId> appRegistrations;
    private final ChargeCodeCall chargeCodes;

    /**
     * @param line to the issuer's server
     * @throws IllegalArgumentException when the issuer hands out what only a package of its own can read
     */
    public CommonProcess(IssuerContext context, IssuerLine line) {
        super(context);
        this.appCalls = new AppCallWriter(context);
        this.appResults = new ResultOpener<>(
                context.cipher(), new AppResult(context.policy().appCode()));
        this.appRegistrations = new ResultOpener<>(context.cipher(), new RegistrationResult());
        this.chargeCodes = new ChargeCodeCall(context, line);
    }

    @Override
    protected Preparation callApp(AuthenticationRequest request) {
        return new Preparation.Prepared(appCalls.write(request), null);
    }

    @Override
    protected OpenedResult<Otc> openAppResult(ResultEnvelope envelope, @Nullable IssuerSession session) {
        return appResults.open(envelope);
    }

    @Override
    protected OpenedResult<RegisteredCardId> openAppRegistration(
            ResultEnvelope envelope, @Nullable IssuerSession session) {
        return appRegistrations.open(envelope);
    }

    @Override
    public OtcAnswer issueOtc(OtcRequest request) {
        return chargeCodes.ask(request);
    }
}
