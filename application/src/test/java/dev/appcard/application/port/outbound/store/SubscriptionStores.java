package dev.appcard.application.port.outbound.store;

import static dev.appcard.domain.subscription.SubscriptionFixtures.CREATED_AT;
import static dev.appcard.domain.subscription.SubscriptionFixtures.charge;

import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.PeriodStatus;
import dev.appcard.domain.subscription.Subscription;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** The stores of subscriptions and of their charges, and how a contract fills them. */
public interface SubscriptionStores {

    /** Long before anything else in the store is due: what a test makes due then is the longest overdue. */
    Instant LONG_AGO = Instant.parse("2001-02-03T04:05:06.789012Z");

    Instant LEASE_END = CREATED_AT.plusSeconds(300);

    Subscriptions subscriptions();

    PeriodCharges charges();

    UnitOfWork unitOfWork();

    default Subscription add(Subscription sample) {
        inWork(() -> {
            subscriptions().add(sample);
            return sample;
        });
        return sample;
    }

    default PeriodCharge addCharge(Subscription of, PeriodStatus status, Instant at) {
        PeriodCharge charge = charge(of, 1, status, at);
        addAll(List.of(charge));
        return charge;
    }

    default void addAll(List<PeriodCharge> opened) {
        inWork(() -> {
            charges().add(opened);
            return opened;
        });
    }

    default List<PeriodCharge> claim(Instant now, Instant until, int most) {
        return inWork(() -> charges().claimDue(now, until, most));
    }

    default <T> T inWork(Supplier<T> work) {
        return unitOfWork().run(work);
    }
}
