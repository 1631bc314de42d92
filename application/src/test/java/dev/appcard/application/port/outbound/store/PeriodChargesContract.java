package dev.appcard.application.port.outbound.store;

import static dev.appcard.domain.subscription.SubscriptionFixtures.CREATED_AT;
import static dev.appcard.domain.subscription.SubscriptionFixtures.FIXED;
import static dev.appcard.domain.subscription.SubscriptionFixtures.charge;
import static dev.appcard.domain.subscription.SubscriptionFixtures.newPayment;
import static dev.appcard.domain.subscription.SubscriptionFixtures.subscription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.PeriodStatus;
import dev.appcard.domain.subscription.Subscription;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every store of the charges of subscriptions keeps to. Other tests may have charges due in the same store. */
public interface PeriodChargesContract extends SubscriptionStores {

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
}
