package dev.appcard.application.service.window;

import dev.appcard.application.port.inbound.window.ViewWindowQuery.IssuerOffer;
import dev.appcard.application.port.outbound.issuer.IssuerGateways;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.session.WindowSession;
import dev.appcard.domain.window.WindowPreferences;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** What a window has to choose from: the page shows it, and a choice is checked against it. */
@Singleton
public class WindowOffers {

    private final IssuerGateways issuers;

    @Inject
    public WindowOffers(IssuerGateways issuers) {
        this.issuers = issuers;
    }

    List<IssuerOffer> of(WindowSession session) {
        return issuers.offered().stream()
                .filter(session.terms().preferences()::offers)
                .flatMap(issuer -> switch (session) {
                    case WindowSession.OfPayment(var payment) -> forPayment(payment.order(), issuer);
                    case WindowSession.OfRegistration _ -> forRegistration(issuer);
                })
                .toList();
    }

    private Stream<IssuerOffer> forPayment(PaymentOrder order, IssuerCode code) {
        IssuerPolicy policy = IssuerPolicies.of(code);
        WindowPreferences preferences = order.windowTerms().preferences();
        List<InstalmentPlan> plans = preferences.plansFor(order.amount(), issuers.termsOf(code));
        List<AuthenticationMethod> methods =
                policy.methods().stream().filter(preferences::offers).sorted().toList();
        return plans.isEmpty()
                ? Stream.empty()
                : Stream.of(new IssuerOffer(policy, methods, plans, issuers.pageOrigin(code)));
    }

    /** Only an issuer's app registers a card; its pages know one-time keys alone. */
    private Stream<IssuerOffer> forRegistration(IssuerCode code) {
        IssuerPolicy policy = IssuerPolicies.of(code);
        return policy.methods().contains(AuthenticationMethod.APP_CARD) && issuers.registersCards(code)
                ? Stream.of(new IssuerOffer(
                        policy,
                        List.of(AuthenticationMethod.APP_CARD),
                        List.of(InstalmentPlan.AT_ONCE),
                        issuers.pageOrigin(code)))
                : Stream.empty();
    }
}
