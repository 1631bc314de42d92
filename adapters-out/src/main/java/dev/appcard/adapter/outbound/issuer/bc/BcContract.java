package dev.appcard.adapter.outbound.issuer.bc;

import dev.appcard.adapter.outbound.issuer.IssuerContract;
import dev.appcard.adapter.outbound.issuer.common.IssuerSettings;
import dev.appcard.adapter.outbound.issuer.http.IssuerHttp;
import dev.appcard.adapter.outbound.issuer.message.IssuerContext;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** BC카드: its app is opened by its own bridge page, which knows the transaction by a tid that BC gives out. */
@Singleton
public class BcContract implements IssuerContract {

    private final IssuerHttp http;

    @Inject
    public BcContract(IssuerHttp http) {
        this.http = http;
    }

    @Override
    public IssuerCode issuer() {
        return new IssuerCode("BC");
    }

    @Override
    public IssuerGateway gateway(IssuerPolicy policy, IssuerSettings settings) {
        IssuerContext context = IssuerContext.of(policy, settings);
        return new BcGateway(context, new BcRegistration(context, http.lineTo(policy.code())));
    }
}
