package dev.appcard.adapter.outbound.issuer.nh;

import dev.appcard.adapter.outbound.issuer.IssuerContract;
import dev.appcard.adapter.outbound.issuer.common.IssuerSettings;
import dev.appcard.adapter.outbound.issuer.http.IssuerHttp;
import dev.appcard.adapter.outbound.issuer.message.AnsimResult;
import dev.appcard.adapter.outbound.issuer.message.CodeForm;
import dev.appcard.adapter.outbound.issuer.message.CommonProcess;
import dev.appcard.adapter.outbound.issuer.message.IssuerContext;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** NH농협카드: the common process; its app's code is plain digits, its page is 안심클릭. */
@Singleton
public class NhContract implements IssuerContract {

    private final IssuerHttp http;

    @Inject
    public NhContract(IssuerHttp http) {
        this.http = http;
    }

    @Override
    public IssuerCode issuer() {
        return new IssuerCode("NH");
    }

    @Override
    public IssuerGateway gateway(IssuerPolicy policy, IssuerSettings settings) {
        return new CommonProcess(
                IssuerContext.of(policy, settings), http.lineTo(policy.code()), CodeForm.DIGITS, AnsimResult::read);
    }
}
