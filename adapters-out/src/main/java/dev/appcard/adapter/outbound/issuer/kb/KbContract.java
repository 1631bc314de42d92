package dev.appcard.adapter.outbound.issuer.kb;

import dev.appcard.adapter.outbound.issuer.IssuerContract;
import dev.appcard.adapter.outbound.issuer.common.IssuerSettings;
import dev.appcard.adapter.outbound.issuer.http.IssuerHttp;
import dev.appcard.adapter.outbound.issuer.message.CodeForm;
import dev.appcard.adapter.outbound.issuer.message.CommonProcess;
import dev.appcard.adapter.outbound.issuer.message.IspResult;
import dev.appcard.adapter.outbound.issuer.message.IssuerContext;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** KB국민카드: the common process; its app's code is plain digits, its page is ISP's. */
@Singleton
public class KbContract implements IssuerContract {

    private final IssuerHttp http;

    @Inject
    public KbContract(IssuerHttp http) {
        this.http = http;
    }

    @Override
    public IssuerCode issuer() {
        return new IssuerCode("KB");
    }

    @Override
    public IssuerGateway gateway(IssuerPolicy policy, IssuerSettings settings) {
        return new CommonProcess(
                IssuerContext.of(policy, settings), http.lineTo(policy.code()), CodeForm.DIGITS, IspResult::read);
    }
}
