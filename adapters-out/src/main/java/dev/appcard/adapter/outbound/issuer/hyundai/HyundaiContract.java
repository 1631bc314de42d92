package dev.appcard.adapter.outbound.issuer.hyundai;

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

/** 현대카드: the common process; its app's code is a virtual card, its page is 안심클릭. */
@Singleton
public class HyundaiContract implements IssuerContract {

    private final IssuerHttp http;

    @Inject
    public HyundaiContract(IssuerHttp http) {
        this.http = http;
    }

    @Override
    public IssuerCode issuer() {
        return new IssuerCode("HYUNDAI");
    }

    @Override
    public IssuerGateway gateway(IssuerPolicy policy, IssuerSettings settings) {
        return new CommonProcess(
                IssuerContext.of(policy, settings),
                http.lineTo(policy.code()),
                CodeForm.VIRTUAL_CARD,
                AnsimResult::read);
    }
}
