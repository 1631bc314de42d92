package dev.appcard.application.port.outbound.store;

import static dev.appcard.domain.payment.PaymentFixtures.MERCHANT;
import static dev.appcard.domain.payment.PaymentFixtures.OTHER_MERCHANT;
import static dev.appcard.domain.subscription.SubscriptionFixtures.BY_USAGE;
import static dev.appcard.domain.subscription.SubscriptionFixtures.CREATED_AT;
import static dev.appcard.domain.subscription.SubscriptionFixtures.FIXED;
import static dev.appcard.domain.subscription.SubscriptionFixtures.MONTHLY;
import static dev.appcard.domain.subscription.SubscriptionFixtures.newCard;
import static dev.appcard.domain.subscription.SubscriptionFixtures.subscription;
import static dev.appcard.domain.subscription.SubscriptionFixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.subscription.Change;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.PeriodStatus;
import dev.appcard.domain.subscription.Subscription;
import dev.appcard.domain.subscription.SubscriptionAggregate;
import dev.appcard.domain.subscription.SubscriptionFixtures;
import dev.appcard.domain.subscription.SubscriptionStatus;
import dev.appcard.domain.subscription.SubscriptionTerms;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store of subscriptions keeps to, together with the store of their charges. */
public interface SubscriptionsContract extends SubscriptionStores {

    static Stream<Subscription> samples() {
        Stream<Subscription> byStatus =
                Stream.of(SubscriptionStatus.values()).map(status -> subscription(FIXED, status));
        Stream<Subscription> byCycle = SubscriptionFixtures.cycles().stream()
                .flatMap(cycle -> Stream.of(FIXED, BY_USAGE).map(pricing -> created(terms(pricing, cycle))));
        return Stream.concat(byStatus, byCycle);
    }

    private static Subscription created(SubscriptionTerms terms) {
        return SubscriptionAggregate.created(terms, newCard()).subscription();
    }

    @ParameterizedTest
    @MethodSource("dev.appcard.application.port.outbound.store.SubscriptionsContract#samples")
    default void findShouldGiveBackTheSubscriptionAsItWasStored(Subscription sample) {
        add(sample);

        assertThat(subscriptions().find(sample.id())).contains(sample);
        assertThat(inWork(() -> subscriptions().hold(sample.id()))).contains(sample);
    }

    @Test
    default void findShouldBeEmptyWhenThereIsNone() {
        SubscriptionId unknown = SubscriptionFixtures.newSubscriptionId();

        assertThat(subscriptions().find(unknown)).isEmpty();
        assertThat(inWork(() -> subscriptions().hold(unknown))).isEmpty();
        assertThat(charges().findOpen(unknown)).isEmpty();
        assertThat(inWork(() -> charges().holdOpen(unknown))).isEmpty();
        assertThat(charges().of(unknown, 0, 10)).isEmpty();
        assertThat(charges().openOf(List.of(unknown))).isEmpty();
        assertThat(charges().openOf(List.of())).isEmpty();
    }

    @Test
    default void addShouldThrowWhenTheIdIsTaken() {
        Subscription stored = add(subscription(FIXED));

        assertThatThrownBy(() -> add(stored)).isInstanceOf(RuntimeException.class);
    }

    @Test
    default void replaceShouldTakeTheNextVersionOnce() {
        Subscription stored = add(subscription(FIXED));
        PeriodCharge open = addCharge(stored, PeriodStatus.WAITING, CREATED_AT);
        Subscription paused = new SubscriptionAggregate(stored, Optional.of(open))
                .paused(CREATED_AT)
                .subscription();

        assertThat(inWork(() -> subscriptions().replace(paused))).isTrue();
        assertThat(inWork(() -> subscriptions().replace(paused))).isFalse();
        assertThat(subscriptions().find(stored.id())).contains(paused);
    }

    @Test
    default void everyMoveShouldBeGivenBackAsItWasStored() {
        Subscription stored = add(subscription(FIXED));
        PeriodCharge open = addCharge(stored, PeriodStatus.HELD, CREATED_AT);
        SubscriptionAggregate book = new SubscriptionAggregate(
                subscriptionAfter(new SubscriptionAggregate(stored, Optional.of(open)).paused(CREATED_AT)),
                Optional.of(open));

        Change resumed = book.resumed(CREATED_AT.plusSeconds(90_000_000));
        store(resumed);

        assertThat(subscriptions().find(stored.id())).contains(resumed.subscription());
        assertThat(charges().of(stored.id(), 1, 1_000)).isEqualTo(resumed.added());
        assertThat(charges().findOpen(stored.id())).contains(resumed.added().getLast());
    }

    private Subscription subscriptionAfter(Change change) {
        assertThat(inWork(() -> subscriptions().replace(change.subscription()))).isTrue();
        return change.subscription();
    }

    private void store(Change change) {
        inWork(() -> {
            assertThat(subscriptions().replace(change.subscription())).isTrue();
            change.moved()
                    .ifPresent(moved -> assertThat(charges().replace(moved)).isTrue());
            charges().add(change.added());
            return change;
        });
    }

    @Test
    default void ofCustomerShouldGiveOnlyThatCustomersPageByPage() {
        String customer = "customer-" + UUID.randomUUID();
        List<Subscription> own = Stream.generate(() -> add(created(terms(MERCHANT, customer, FIXED, MONTHLY))))
                .limit(3)
                .sorted(Comparator.comparing(one -> one.id().value()))
                .toList();
        add(created(terms(OTHER_MERCHANT, customer, FIXED, MONTHLY)));
        add(created(terms(MERCHANT, customer + "x", FIXED, MONTHLY)));

        assertThat(ofCustomer(MERCHANT, customer, Optional.empty(), 10)).isEqualTo(own);
        assertThat(ofCustomer(MERCHANT, customer, Optional.empty(), 2)).isEqualTo(own.subList(0, 2));
        assertThat(ofCustomer(MERCHANT, customer, Optional.of(own.getFirst().id()), 10))
                .isEqualTo(own.subList(1, 3));
    }

    private List<Subscription> ofCustomer(
            MerchantId merchant, String customer, Optional<SubscriptionId> after, int most) {
        return subscriptions().ofCustomer(merchant, customer, after, most);
    }

    @Test
    default void nothingShouldBeStoredWhenTheUnitOfWorkFails() {
        Subscription kept = add(subscription(FIXED));
        PeriodCharge due = addCharge(kept, PeriodStatus.WAITING, LONG_AGO);
        Subscription never = subscription(FIXED);

        assertThatThrownBy(() -> inWork(() -> {
                    subscriptions().add(never);
                    charges().claimDue(LONG_AGO, LEASE_END, 1);
                    throw new IllegalStateException("forced");
                }))
                .hasMessage("forced");

        assertThat(subscriptions().find(never.id())).isEmpty();
        assertThat(charges().findOpen(kept.id())).contains(due);
        assertThat(claim(LONG_AGO, LEASE_END, 1)).hasSize(1);
    }

    @Test
    default void writingShouldBeRefusedOutsideOfAUnitOfWork() {
        Subscription never = subscription(FIXED);

        assertThatThrownBy(() -> subscriptions().add(never)).isInstanceOf(RuntimeException.class);
        assertThat(subscriptions().find(never.id())).isEmpty();
    }
}
