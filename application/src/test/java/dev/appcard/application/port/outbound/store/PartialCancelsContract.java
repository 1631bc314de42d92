package dev.appcard.application.port.outbound.store;

import static dev.appcard.domain.payment.PaymentFixtures.OPENED_AT;
import static dev.appcard.domain.payment.PaymentFixtures.order;
import static dev.appcard.domain.payment.PaymentFixtures.pathTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.cancel.Balance;
import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.GivingBack;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.Cancellable;
import dev.appcard.domain.payment.PaymentState.Taken;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.recovery.Backoff;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Payments} keeps to where a payment (51,000 won, 7,000 tax-free) is cancelled in parts. */
public interface PartialCancelsContract extends StoreContract {

    Backoff RETRIES = new Backoff(Duration.ofSeconds(30), Duration.ofMinutes(1));
    Instant NOW = OPENED_AT.plusSeconds(7_200);

    @Test
    default void everyPartShouldBeGivenBackAsItWasStoredUntilNothingIsLeft() {
        Payment payment = storeAll(pathTo(StateName.APPROVED, order()));
        for (Money part : List.of(Money.won(1_000), Money.won(20_000), Money.won(30_000))) {
            Payment begun = stored(payment, beginning(payment, part));
            payment = stored(begun, done(begun));
        }

        assertThat(payment.stateName()).isEqualTo(StateName.CANCELLED);
        assertThat(payment.cancels()).hasSize(3);
        assertThat(payment.balance().isZero()).isTrue();
    }

    @Test
    default void repeatedPartShouldKeepItsPlace() {
        Payment payment = storeAll(pathTo(StateName.PARTIALLY_CANCELLED, order()));
        Payment begun = stored(payment, beginning(payment, Money.won(2_000)));

        Payment again = stored(begun, begun.to(underWay(begun).again(NOW, RETRIES)));

        Payment done = stored(again, done(again));
        assertThat(done.cancels()).hasSize(2);
    }

    @Test
    default void placeOfARefusedPartShouldBeTakenByTheNext() {
        Payment approved = storeAll(pathTo(StateName.APPROVED, order()));
        Payment begun = stored(approved, beginning(approved, Money.won(2_000)));
        Payment approvedAgain = stored(begun, refused(begun));
        assertThat(approvedAgain.stateName()).isEqualTo(StateName.APPROVED);
        Payment other = stored(approvedAgain, beginning(approvedAgain, Money.won(9_000)));
        Payment partly = stored(other, done(other));
        Payment third = stored(partly, beginning(partly, Money.won(42_000)));

        assertThat(stored(third, refused(third)).cancels()).hasSize(1);
    }

    @Test
    default void wholeCancelShouldFollowAPartThatWasRefused() {
        Payment approved = storeAll(pathTo(StateName.APPROVED, order()));
        Payment begun = stored(approved, beginning(approved, Money.won(2_000)));
        Payment again = stored(begun, refused(begun));
        GivingBack whole =
                ((Taken) again.state()).approved().cancel(again.order().cancelAll("변심", NOW), RETRIES);
        Payment cancelling = stored(again, again.to(whole));

        assertThat(stored(cancelling, done(cancelling)).cancels()).hasSize(1);
    }

    @Test
    default void partThatWasCancelledElsewhereWithAllTheRestShouldBeStoredAsAllOfIt() {
        Payment payment = storeAll(pathTo(StateName.PARTIALLY_CANCELLED, order()));
        Payment begun = stored(payment, beginning(payment, Money.won(2_000)));

        Payment cancelled = stored(
                begun,
                begun.to(underWay(begun).cancelledBefore(begun.balance(), NOW).orElseThrow()));

        assertThat(cancelled.stateName()).isEqualTo(StateName.CANCELLED);
        assertThat(cancelled.cancels().getLast().elsewhere()).isTrue();
    }

    @Test
    default void oneOfManyPartsAtOnceShouldBegin() {
        Payment payment = storeAll(pathTo(StateName.PARTIALLY_CANCELLED, order()));

        List<Boolean> begun =
                AtOnce.run(20, number -> replace(payment, beginning(payment, Money.won(1_000L + number))));

        assertThat(begun).containsOnlyOnce(true);
        int winner = IntStream.range(0, 20).filter(begun::get).findFirst().orElseThrow();
        assertThat(payments().find(payment.key())).contains(beginning(payment, Money.won(1_000L + winner)));
    }

    @Test
    default void dueAtShouldGiveAPartThatIsUnderWayWithThoseBeforeIt() {
        Payment payment = storeAll(pathTo(StateName.PARTIALLY_CANCELLED, order()));
        Payment begun = stored(payment, beginning(payment, Money.won(2_000)));

        assertThat(payments().dueAt(NOW.plusSeconds(3_600), Integer.MAX_VALUE)).contains(begun);
    }

    private Payment stored(Payment current, Payment next) {
        assertThat(replace(current, next)).isTrue();
        assertThat(payments().find(next.key())).contains(next);
        return next;
    }

    private static Payment beginning(Payment payment, Money won) {
        Cancellable standing = (Cancellable) payment.state();
        Money taxFree =
                payment.balance().taxFreePart(won.won(), OptionalLong.empty()).orElseThrow();
        Cancellation part =
                Cancellation.of(payment.key(), standing.cancels().size() + 1, new Balance(won, taxFree), "하나만 반품", NOW);
        return payment.to(standing.cancelPart(part, RETRIES));
    }

    private static Payment done(Payment begun) {
        return begun.to(underWay(begun).done(begun.balance(), NOW.plusSeconds(2)));
    }

    private static Payment refused(Payment begun) {
        return begun.to(underWay(begun).refused().orElseThrow());
    }

    private static GivingBack underWay(Payment begun) {
        return (GivingBack) begun.state();
    }
}
