package dev.appcard.application.service.window;

import dev.appcard.application.port.in.window.ViewWindowQuery.IssuerOffer;
import dev.appcard.application.port.out.issuer.IssuerGateways;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.IssuerPolicy;
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
                .map(issuer -> offer(order, issuer))
                .filter(offer -> !offer.plans().isEmpty())
                .toList();
    }

    private IssuerOffer offer(PaymentOrder order, IssuerCode code) {
        IssuerPolicy policy = IssuerPolicies.of(code);
        return new IssuerOffer(
                policy,
                policy.ways().stream()
                        .filter(order.preferences()::offers)
                        .sorted()
                        .toList(),
                order.plansUnder(issuers.termsOf(code)),
                issuers.pageOrigin(code));
    }
}
