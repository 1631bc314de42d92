package dev.appcard.adapter.outbound.persistence.subscription;

import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.subscription.Subscription;
import dev.appcard.domain.subscription.SubscriptionState;
import dev.appcard.domain.subscription.SubscriptionStatus;
import dev.appcard.domain.subscription.SubscriptionTerms;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a subscription stands: what one update replaces as a whole. */
@Embeddable
record SubscriptionStatusColumns(
        @Column(name = "status") String name,
        @Column(name = "billing_key") String billingKey,
        @Column(name = "last_period") int lastPeriod,
        @Nullable Instant since,
        @Embedded @Nullable UnpaidReasonColumns unpaidReason) {

    static SubscriptionStatusColumns of(Subscription subscription) {
        return new SubscriptionStatusColumns(
                subscription.status().name(),
                subscription.card().value(),
                subscription.lastPeriod(),
                sinceOf(subscription.state()),
                subscription.state() instanceof SubscriptionState.Suspended suspended
                        ? UnpaidReasonColumns.of(suspended.why())
                        : null);
    }

    private static @Nullable Instant sinceOf(SubscriptionState state) {
        return switch (state) {
            case SubscriptionState.Active _ -> null;
            case SubscriptionState.Paused(Instant since) -> since;
            case SubscriptionState.Suspended suspended -> suspended.since();
            case SubscriptionState.Ending(Instant since) -> since;
            case SubscriptionState.Ended(Instant at) -> at;
        };
    }

    Subscription toDomain(SubscriptionTerms terms, long version) {
        return new Subscription(terms, new BillingKey(billingKey), state(), lastPeriod, version);
    }

    private SubscriptionState state() {
        return switch (StoredName.read(SubscriptionStatus.class, name)) {
            case ACTIVE -> new SubscriptionState.Active();
            case PAUSED -> new SubscriptionState.Paused(known(since));
            case SUSPENDED ->
                new SubscriptionState.Suspended(
                        known(since), known(unpaidReason).toDomain());
            case ENDING -> new SubscriptionState.Ending(known(since));
            case ENDED -> new SubscriptionState.Ended(known(since));
        };
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "a subscription's row lacks what its status needs");
    }
}
