package dev.appcard.adapter.out.issuer.kb;

import dev.appcard.adapter.out.issuer.common.AppCallWriter;
import dev.appcard.adapter.out.issuer.common.CbcAlgorithm;
import dev.appcard.adapter.out.issuer.common.IssuerSettings;
import dev.appcard.adapter.out.issuer.common.ResultOpener;
import dev.appcard.adapter.out.issuer.common.ResultSign;
import dev.appcard.adapter.out.issuer.common.SignCalculator;
import dev.appcard.application.port.out.issuer.IssuerGateway;
import dev.appcard.application.port.out.issuer.OpenedResult;
import dev.appcard.application.port.out.issuer.TransactionInformation;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.IssuerPolicy;

/** KB국민카드: the common process with SEED-128 in CBC mode. Asks nobody over the network; may be called at once. */
public final class KbIssuerGateway implements IssuerGateway {

    private static final CbcAlgorithm CIPHER = CbcAlgorithm.SEED_128;

    private final AppCallWriter calls;
    private final ResultSign resultSign;
    private final ResultOpener results;

    public KbIssuerGateway(IssuerPolicy policy, IssuerSettings settings) {
        SignCalculator signs = new SignCalculator(settings.macKey());
        this.calls =
                new AppCallWriter(settings.mid(), CIPHER.with(settings.key().current()), signs, policy.launch());
        this.resultSign = new ResultSign(settings.mid(), signs);
        this.results = new ResultOpener(CIPHER, settings.key());
    }

    @Override
    public AppCallLinks prepareCall(TransactionInformation information) {
        return calls.write(information);
    }

    @Override
    public boolean isGenuine(ResultEnvelope envelope) {
        return resultSign.isGenuine(envelope);
    }

    @Override
    public OpenedResult open(ResultEnvelope envelope) {
        return results.open(envelope.encData());
    }
}
