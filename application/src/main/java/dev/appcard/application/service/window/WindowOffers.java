package dev.appcard.application.service.window;

import dev.appcard.application.port.inbound.window.CallAppUseCase.CallApp;
import dev.appcard.application.port.inbound.window.CallAppUseCase.NotOffered;
import dev.appcard.application.port.inbound.window.ViewWindowQuery.IssuerOffer;
import dev.appcard.application.port.outbound.issuer.IssuerGateways;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.session.WindowSession;
import dev.appcard.domain.window.WindowPreferences;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
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

    /** What of a buyer's choice is not on offer; empty where the issuer may be called by it. */
    Optional<NotOffered> refusalOf(CallApp choice, WindowSession session) {
        List<IssuerOffer> all = of(session);
        return offerOf(choice, all)
                .map(offer -> refusalOf(choice, offer, session))
                .orElseGet(() -> notOffered(
                        "issuer", all.stream().map(offer -> offer.issuer().code())));
    }

    /** The plan of a choice that is on offer, with who bears its interest. */
    InstalmentPlan planOf(CallApp choice, WindowSession session) {
        return offerOf(choice, of(session))
                .flatMap(offer -> planOf(choice, offer))
                .orElseThrow(() -> new IllegalArgumentException("a plan that is not on offer"));
    }

    private static Optional<NotOffered> refusalOf(CallApp choice, IssuerOffer offer, WindowSession session) {
        if (!offer.methods().contains(choice.method())) {
            return notOffered("method", offer.methods().stream());
        }
        if (!leadsBack(session, choice)) {
            return notOffered("channel", Stream.of(Channel.PC, Channel.MOBILE_WEB));
        }
        return planOf(choice, offer).isPresent()
                ? Optional.empty()
                : notOffered(
                        "installment",
                        offer.plans().stream().map(plan -> plan.instalment().months()));
    }

    private static Optional<IssuerOffer> offerOf(CallApp choice, List<IssuerOffer> offers) {
        return offers.stream()
                .filter(offer -> offer.issuer().code().equals(choice.issuer()))
                .findFirst();
    }

    private static Optional<InstalmentPlan> planOf(CallApp choice, IssuerOffer offer) {
        return offer.plans().stream()
                .filter(plan -> plan.instalment().equals(choice.instalment()))
                .findFirst();
    }

    /** A web view that is left for an app is found again only by the shop app's own scheme. */
    private static boolean leadsBack(WindowSession session, CallApp choice) {
        return choice.channel() != Channel.WEBVIEW
                || !choice.method().leavesFor(choice.channel())
                || session.terms().returnAddresses().appScheme() != null;
    }

    private static Optional<NotOffered> notOffered(String field, Stream<?> offered) {
        return Optional.of(new NotOffered(field, offered.map(String::valueOf).toList()));
    }
}
