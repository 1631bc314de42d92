package dev.appcard.application.service.window;

import dev.appcard.application.port.in.window.ViewWindowQuery.IssuerOffer;
import dev.appcard.application.port.out.issuer.IssuerGateways;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.payment.PaymentOrder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** What a payment's window has to choose from: the page shows it, and a choice is checked against it. */
@Singleton
public class WindowOffers {

    private final IssuerGateways issuers;

    @Inject
    public WindowOffers(IssuerGateways issuers) {
        this.issuers = issuers;
    }

    List<IssuerOffer> of(PaymentOrder order) {
        return issuers.offered().stream()
                .filter(order.preferences()::offers)
                .map(IssuerPolicies::of)
                .map(issuer -> new IssuerOffer(issuer, order.instalmentsWith(issuer)))
                .toList();
    }
}
