package dev.appcard.adapter.inbound.rest.subscription;

import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.PeriodStatus;
import dev.appcard.domain.subscription.Pricing;
import dev.appcard.domain.subscription.SubscriptionAggregate;
import dev.appcard.domain.subscription.SubscriptionStatus;
import dev.appcard.domain.subscription.SubscriptionTerms;
import java.time.Instant;
import java.util.Optional;

/** When a subscription will end that was cancelled at its period's end. */
final class EndOfSubscription {

    private EndOfSubscription() {}

    static Optional<Instant> of(SubscriptionAggregate view) {
        return view.subscription().status() == SubscriptionStatus.ENDING
                ? view.open().map(open -> endAfter(open, view.subscription().terms()))
                : Optional.empty();
    }

    /** Usage is paid at the end of its period, a fixed amount at the beginning. */
    private static Instant endAfter(PeriodCharge open, SubscriptionTerms terms) {
        return switch (terms.pricing()) {
            case Pricing.ByUsage _ -> open.dueAt();
            case Pricing.Fixed _ ->
                open.status() == PeriodStatus.CALLED_OFF ? open.dueAt() : terms.dueAt(open.number() + 1);
        };
    }
}
