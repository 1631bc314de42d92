package dev.appcard.adapter.out.issuer.message;

import dev.appcard.application.port.out.issuer.OpenedResult;
import dev.appcard.application.port.out.issuer.Preparation;
import dev.appcard.application.port.out.issuer.TransactionInformation;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.secret.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * The process that most issuers share (seed: 공통): nobody is asked before the app, which learns everything from its
 * call, under the issuer's key; its server's result is under the same key.
 */
public final class CommonProcess extends IssuerProcess {

    private final AppCallWriter appCalls;
    private final ResultOpener appResults;

    /**
     * @param appResults the form of what the app's server sends
     * @param pageResults the form of what the issuer's page, or ISP, sends
     */
    public CommonProcess(IssuerDesk desk, ResultReader appResults, ResultReader pageResults) {
        super(desk, pageResults);
        this.appCalls = new AppCallWriter(desk);
        this.appResults = new ResultOpener(desk.cipher(), appResults);
    }

    @Override
    protected Preparation callApp(TransactionInformation information) {
        return new Preparation.Prepared(appCalls.write(information), null);
    }

    @Override
    protected OpenedResult openAppResult(ResultEnvelope envelope, @Nullable Agreement agreement) {
        return appResults.open(envelope);
    }
}
