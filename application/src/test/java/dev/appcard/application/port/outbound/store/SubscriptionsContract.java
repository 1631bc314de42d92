package dev.appcard.application.port.outbound.store;

import static dev.appcard.domain.payment.PaymentFixtures.MERCHANT;
import static dev.appcard.domain.payment.PaymentFixtures.OTHER_MERCHANT;
import static dev.appcard.domain.subscription.SubscriptionFixtures.BY_USAGE;
import static dev.appcard.domain.subscription.SubscriptionFixtures.CREATED_AT;
import static dev.appcard.domain.subscription.SubscriptionFixtures.FIXED;
import static dev.appcard.domain.subscription.SubscriptionFixtures.MONTHLY;
import static dev.appcard.domain.subscription.SubscriptionFixtures.charge;
import static dev.appcard.domain.subscription.SubscriptionFixtures.newCard;
import static dev.appcard.domain.subscription.SubscriptionFixtures.newPayment;
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
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store of subscriptions and of their charges keeps to. Other tests may have charges due in the same store. */
public interface SubscriptionsContract {

    /** Long before anything else in the store is due: what a test makes due then is the longest overdue. */
    Instant LONG_AGO = Instant.parse("2001-02-03T04:05:06.789012Z");

    Instant LEASE_END = CREATED_AT.plusSeconds(300);

    Subscriptions subscriptions();

    PeriodCharges charges();

    UnitOfWork unitOfWork();

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
        SubscriptionId nobody = SubscriptionFixtures.newSubscriptionId();

        assertThat(subscriptions().find(nobody)).isEmpty();
        assertThat(inWork(() -> subscriptions().hold(nobody))).isEmpty();
        assertThat(charges().findOpen(nobody)).isEmpty();
        assertThat(inWork(() -> charges().holdOpen(nobody))).isEmpty();
        assertThat(charges().of(nobody, 0, 10)).isEmpty();
        assertThat(charges().openOf(List.of(nobody))).isEmpty();
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

    @ParameterizedTest
    @EnumSource(PeriodStatus.class)
    default void chargeShouldBeGivenBackAsItWasStored(PeriodStatus status) {
        Subscription stored = add(subscription(FIXED));
        PeriodCharge charge = addCharge(stored, status, CREATED_AT.plusSeconds(7));

        assertThat(charges().of(stored.id(), 0, 10)).containsExactly(charge);
        assertThat(charges().findOpen(stored.id())).isEqualTo(openOnly(charge));
        assertThat(inWork(() -> charges().holdOpen(stored.id()))).isEqualTo(openOnly(charge));
        assertThat(charges().openOf(List.of(stored.id())))
                .isEqualTo(
                        openOnly(charge).map(open -> Map.of(stored.id(), open)).orElse(Map.of()));
    }

    private static Optional<PeriodCharge> openOnly(PeriodCharge charge) {
        return Optional.of(charge).filter(one -> one.status().isOpen());
    }

    @Test
    default void periodShouldBeStoredOnceAndOnlyOneBeOpen() {
        Subscription stored = add(subscription(FIXED));
        PeriodCharge first = addCharge(stored, PeriodStatus.WAITING, CREATED_AT);
        PeriodCharge second = charge(stored, 2, PeriodStatus.WAITING, CREATED_AT);

        assertThatThrownBy(() -> addAll(List.of(first))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> addAll(List.of(second))).isInstanceOf(RuntimeException.class);
        assertThat(charges().of(stored.id(), 0, 10)).containsExactly(first);
    }

    @Test
    default void chargeShouldBeReplacedByTheNextVersionOnce() {
        Subscription stored = add(subscription(FIXED));
        PeriodCharge claimed =
                addCharge(stored, PeriodStatus.WAITING, CREATED_AT).claimed(LEASE_END);
        PeriodCharge attempting = claimed.attempting(newPayment(), LEASE_END);

        assertThat(inWork(() -> charges().replace(claimed))).isTrue();
        assertThat(inWork(() -> charges().replace(claimed))).isFalse();
        assertThat(inWork(() -> charges().replace(attempting))).isTrue();
        assertThat(charges().findOpen(stored.id())).contains(attempting);
    }

    @ParameterizedTest
    @EnumSource(
            value = PeriodStatus.class,
            names = {"WAITING", "CLAIMED", "ATTEMPTING", "CALLED_OFF"})
    default void claimDueShouldClaimAsTheDomainDoes(PeriodStatus status) {
        PeriodCharge due = addCharge(add(subscription(FIXED)), status, LONG_AGO);

        List<PeriodCharge> claimed = claim(LONG_AGO, LEASE_END, 1);

        assertThat(claimed).containsExactly(due.claimed(LEASE_END));
        assertThat(charges().findOpen(due.subscription())).contains(claimed.getFirst());
        assertThat(claim(LONG_AGO, LEASE_END, 1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PeriodStatus.class,
            names = {"AWAITING_USAGE", "HELD", "PAID", "FAILED", "SKIPPED"})
    default void claimDueShouldLeaveAloneWhatNothingIsToBeDoneAbout(PeriodStatus status) {
        addCharge(add(subscription(FIXED)), status, LONG_AGO);

        assertThat(claim(LONG_AGO, LEASE_END, 10)).isEmpty();
    }

    @Test
    default void claimDueShouldTakeTheLongestOverdueFirstAndNoMoreThanAsked() {
        List<PeriodCharge> due = IntStream.of(3, 1, 2)
                .mapToObj(second ->
                        addCharge(add(subscription(FIXED)), PeriodStatus.WAITING, LONG_AGO.plusSeconds(second)))
                .toList();

        List<PeriodCharge> firstTwo = claim(LONG_AGO.plusSeconds(3), LEASE_END, 2);

        assertThat(firstTwo)
                .containsExactlyInAnyOrder(
                        due.get(1).claimed(LEASE_END), due.get(2).claimed(LEASE_END));
        assertThat(claim(LONG_AGO.plusSeconds(2), LEASE_END, 10)).isEmpty();
        assertThat(claim(LONG_AGO.plusSeconds(3), LEASE_END, 10))
                .containsExactly(due.getFirst().claimed(LEASE_END));
    }

    @Test
    default void claimThatWasLostShouldNotBeAbleToStartAnAttempt() {
        addCharge(add(subscription(FIXED)), PeriodStatus.WAITING, LONG_AGO);
        PeriodCharge lost = claim(LONG_AGO, LONG_AGO, 1).getFirst();
        PeriodCharge taken = claim(LONG_AGO, LEASE_END, 1).getFirst();

        assertThat(inWork(() -> charges().replace(lost.attempting(newPayment(), LEASE_END))))
                .isFalse();
        assertThat(inWork(() -> charges().replace(taken.attempting(newPayment(), LEASE_END))))
                .isTrue();
    }

    @Test
    default void claimersAtTheSameTimeShouldGetDifferentCharges() {
        int many = 90;
        IntStream.range(0, many).forEach(number -> addCharge(add(subscription(FIXED)), PeriodStatus.WAITING, LONG_AGO));
        Set<SubscriptionId> seen = ConcurrentHashMap.newKeySet();

        List<Integer> claimed = AtOnce.run(
                3,
                claimer -> Stream.generate(() -> claim(LONG_AGO, LEASE_END, 7))
                        .takeWhile(some -> !some.isEmpty())
                        .flatMap(List::stream)
                        .peek(charge ->
                                assertThat(seen.add(charge.subscription())).isTrue())
                        .mapToInt(charge -> 1)
                        .sum());

        assertThat(claimed.stream().mapToInt(Integer::intValue).sum()).isEqualTo(many);
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

    private void addAll(List<PeriodCharge> opened) {
        inWork(() -> {
            charges().add(opened);
            return opened;
        });
    }

    private List<PeriodCharge> claim(Instant now, Instant until, int most) {
        return inWork(() -> charges().claimDue(now, until, most));
    }

    private <T> T inWork(Supplier<T> work) {
        return unitOfWork().run(work);
    }
}
