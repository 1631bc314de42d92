package dev.appcard.application.service.window;

import dev.appcard.application.GatewayAddresses;
import dev.appcard.application.port.in.window.ReturnToWindowQuery;
import dev.appcard.application.port.out.issuer.IssuerGateways;
import dev.appcard.application.port.out.store.Payments;
import dev.appcard.domain.issuer.IssuerCode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
public class ReturnToWindowService implements ReturnToWindowQuery {

    private final IssuerGateways issuers;
    private final Payments payments;
    private final GatewayAddresses addresses;

    @Inject
    public ReturnToWindowService(IssuerGateways issuers, Payments payments, GatewayAddresses addresses) {
        this.issuers = issuers;
        this.payments = payments;
        this.addresses = addresses;
    }

    @Override
    public Optional<String> addressFor(IssuerCode issuer, String tid) {
        return issuers.find(issuer)
                .flatMap(gateway -> gateway.paymentOf(tid))
                .flatMap(payments::find)
                .map(payment -> addresses.returnPage(payment.order().window()));
    }
}
