package dev.appcard.adapter.outbound.issuer.shinhan;

import dev.appcard.adapter.outbound.issuer.IssuerContract;
import dev.appcard.adapter.outbound.issuer.common.IssuerSettings;
import dev.appcard.adapter.outbound.issuer.http.IssuerHttp;
import dev.appcard.adapter.outbound.issuer.message.CommonProcess;
import dev.appcard.adapter.outbound.issuer.message.IssuerContext;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.relay.RelayRoutes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** 신한카드: the common process under order numbers, with the approval side's cipher. */
@Singleton
public class ShinhanContract implements IssuerContract {

    private final IssuerHttp http;
    private final OrderNumbers orderNumbers;

    @Inject
    public ShinhanContract(IssuerHttp http, RelayRoutes routes) {
        this.http = http;
        this.orderNumbers = new OrderNumbers(routes.ownPrefix());
    }

    @Override
    public IssuerCode issuer() {
        return new IssuerCode("SHINHAN");
    }

    @Override
    public IssuerGateway gateway(IssuerPolicy policy, IssuerSettings settings) {
        IssuerContext context = IssuerContext.of(policy, settings, ShinhanCipher::of, orderNumbers);
        return new CommonProcess(context, http.lineTo(policy.code()));
    }
}
