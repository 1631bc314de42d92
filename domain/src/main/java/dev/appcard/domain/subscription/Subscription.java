package dev.appcard.domain.subscription;

import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.SubscriptionId;

/**
 * A subscription (정기결제): a buyer's card is charged on its dates. Immutable; its charges are kept beside it, and
 * {@link SubscriptionAggregate} moves both together.
 *
 * @param card that is charged
 * @param lastPeriod the highest number of a period that has been opened or skipped
 * @param version 1 when created, one more with every change
 */
public record Subscription(
        SubscriptionTerms terms, BillingKey card, SubscriptionState state, int lastPeriod, long version) {

    public SubscriptionId id() {
        return terms.id();
    }

    public SubscriptionStatus status() {
        return state.status();
    }

    Subscription to(SubscriptionState next) {
        status().requireMayBecome(next.status(), "subscription " + id());
        return new Subscription(terms, card, next, lastPeriod, version);
    }

    Subscription withCard(BillingKey other) {
        return new Subscription(terms, other, state, lastPeriod, version);
    }

    Subscription withLastPeriod(int number) {
        return new Subscription(terms, card, state, number, version);
    }

    /** With the version that follows, if anything is another than before. */
    Subscription after(Subscription before) {
        return equals(before) ? before : new Subscription(terms, card, state, lastPeriod, before.version + 1);
    }
}
