package dev.appcard.application.service.period;

import dev.appcard.application.port.outbound.store.PeriodCharges;
import dev.appcard.application.port.outbound.store.Subscriptions;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.subscription.Change;
import dev.appcard.domain.subscription.Subscription;
import dev.appcard.domain.subscription.SubscriptionAggregate;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * A subscription and its open charge, held together: every decision about them is made in one short unit of work, on
 * what is stored now. They are always held in this order.
 */
@Singleton
public class SubscriptionAggregates {

    private final Subscriptions subscriptions;
    private final PeriodCharges charges;

    @Inject
    public SubscriptionAggregates(Subscriptions subscriptions, PeriodCharges charges) {
        this.subscriptions = subscriptions;
        this.charges = charges;
    }

    public Optional<SubscriptionAggregate> hold(SubscriptionId id) {
        return subscriptions.hold(id).map(held -> new SubscriptionAggregate(held, charges.holdOpen(id)));
    }

    /** @param before as it was held in this unit of work */
    public void store(Subscription before, Change change) {
        if (!change.subscription().equals(before)) {
            require(subscriptions.replace(change.subscription()));
        }
        change.moved().ifPresent(moved -> require(charges.replace(moved)));
        charges.add(change.added());
    }

    private static void require(boolean stored) {
        if (!stored) {
            throw new IllegalStateException("another process changed a row that this unit of work had locked");
        }
    }
}
