package dev.appcard.application.service.window;

import dev.appcard.application.port.inbound.window.CallAppUseCase.CallApp;
import dev.appcard.application.port.inbound.window.CallAppUseCase.NotOffered;
import dev.appcard.application.port.inbound.window.ViewWindowQuery.IssuerOffer;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.session.WindowSession;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks a buyer's choice against what the window offers. */
@Singleton
public class WindowChoices {

    private final WindowOffers offers;

    @Inject
    public WindowChoices(WindowOffers offers) {
        this.offers = offers;
    }

    /** What came of it. */
    sealed interface Choice {}

    record Chosen(InstalmentPlan plan) implements Choice {}

    record Wrong(NotOffered refusal) implements Choice {}

    Choice choose(WindowSession session, CallApp command) {
        List<IssuerOffer> all = offers.of(session);
        Optional<IssuerOffer> offer = all.stream()
                .filter(candidate -> candidate.issuer().code().equals(command.issuer()))
                .findFirst();
        return offer.map(chosen -> choose(session, chosen, command))
                .orElseGet(
                        () -> wrong("issuer", all.stream().map(it -> it.issuer().code())));
    }

    private static Choice choose(WindowSession session, IssuerOffer offer, CallApp command) {
        if (!offer.methods().contains(command.method())) {
            return wrong("method", offer.methods().stream());
        }
        if (!leadsBack(session, command)) {
            return wrong("channel", Stream.of(Channel.PC, Channel.MOBILE_WEB));
        }
        return offer.plans().stream()
                .filter(plan -> plan.instalment().equals(command.instalment()))
                .findFirst()
                .<Choice>map(Chosen::new)
                .orElseGet(() -> wrong(
                        "installment",
                        offer.plans().stream().map(plan -> plan.instalment().months())));
    }

    /** A web view that is left for an app is found again only by the shop app's own scheme. */
    private static boolean leadsBack(WindowSession session, CallApp command) {
        return command.channel() != Channel.WEBVIEW
                || !command.method().leavesFor(command.channel())
                || session.terms().returnAddresses().appScheme() != null;
    }

    private static Choice wrong(String field, Stream<?> offered) {
        return new Wrong(new NotOffered(field, offered.map(String::valueOf).toList()));
    }
}
