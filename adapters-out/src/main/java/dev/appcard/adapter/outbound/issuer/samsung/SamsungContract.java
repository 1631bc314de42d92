package dev.appcard.adapter.outbound.issuer.samsung;

import dev.appcard.adapter.outbound.issuer.IssuerContract;
import dev.appcard.adapter.outbound.issuer.common.IssuerSettings;
import dev.appcard.adapter.outbound.issuer.http.IssuerHttp;
import dev.appcard.adapter.outbound.issuer.http.IssuerLine;
import dev.appcard.adapter.outbound.issuer.message.ChargeCodeCall;
import dev.appcard.adapter.outbound.issuer.message.IssuerContext;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicy;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/** 삼성카드: every app call has a key of its own, which is agreed on with Samsung before. */
@Singleton
public class SamsungContract implements IssuerContract {

    private final IssuerHttp http;
    private final Provider<SamsungSettings> own;

    /** @param own asked only when Samsung is offered: without it they need not be set */
    @Inject
    public SamsungContract(IssuerHttp http, Provider<SamsungSettings> own) {
        this.http = http;
        this.own = own;
    }

    @Override
    public IssuerCode issuer() {
        return new IssuerCode("SAMSUNG");
    }

    @Override
    public IssuerGateway gateway(IssuerPolicy policy, IssuerSettings settings) {
        IssuerContext context = IssuerContext.of(policy, settings);
        IssuerLine line = http.lineTo(policy.code());
        SamsungSessions sessions = new SamsungSessions(context, line, new SamsungKey(own.get(), line));
        return new SamsungGateway(context, sessions, new ChargeCodeCall(context, line));
    }
}
