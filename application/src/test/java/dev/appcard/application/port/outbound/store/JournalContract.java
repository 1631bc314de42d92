package dev.appcard.application.port.outbound.store;

import static dev.appcard.domain.payment.PaymentFixtures.OPENED_AT;
import static dev.appcard.domain.payment.PaymentFixtures.order;
import static dev.appcard.domain.payment.PaymentFixtures.pathTo;
import static dev.appcard.domain.payment.PaymentFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.books.Movement;
import dev.appcard.domain.books.MovementKind;
import dev.appcard.domain.books.Movements;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.NetCancelling;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.recovery.ApprovalWatch;
import dev.appcard.domain.recovery.Backoff;
import dev.appcard.domain.recovery.NetCancelEnd;
import dev.appcard.domain.recovery.WatchOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every store of payments and of watches keeps to about the books: a step and its entries are one. */
public interface JournalContract extends StoreContract {

    Instant LATE = OPENED_AT.plusSeconds(90_000);

    ApprovalWatches watches();

    /** The entries of a payment, in the order of their names. */
    List<Movement> journalOf(PaymentKey key);

    @ParameterizedTest
    @EnumSource(StateName.class)
    default void journalShouldHoldWhatEachStepHasMoved(StateName state) {
        List<Payment> path = pathTo(state, order());
        storeAll(path);

        assertThat(journalOf(path.getFirst().key()))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(1, path.size())
                        .boxed()
                        .flatMap(next -> Movements.of(path.get(next - 1), path.get(next)).stream())
                        .toList());
    }

    @Test
    default void stepThatIsNotStoredShouldLeaveNoEntry() {
        Payment approving = storeAll(pathTo(StateName.APPROVING, order()));
        replace(approving, step(approving, StateName.DECLINED));

        assertThat(replace(approving, step(approving, StateName.APPROVED))).isFalse();
        assertThat(journalOf(approving.key())).isEmpty();
    }

    @Test
    default void entriesShouldBeRolledBackWithTheirStep() {
        Payment approving = storeAll(pathTo(StateName.APPROVING, order()));

        unitOfWork()
                .run(() -> payments().replace(approving, step(approving, StateName.APPROVED)), replaced -> !replaced);

        assertThat(journalOf(approving.key())).isEmpty();
    }

    @Test
    default void oneOfManyWhoConcludeShouldBookIt() {
        Payment approving = storeAll(pathTo(StateName.APPROVING, order()));

        AtOnce.run(20, _ -> replace(approving, step(approving, StateName.APPROVED)));

        assertThat(journalOf(approving.key())).extracting(Movement::kind).containsExactly(MovementKind.APPROVAL);
    }

    @Test
    default void endOfAWatchShouldBookWhatWasUndone() {
        Payment ended = givenUp(NetCancelEnd.NO_SUCH_ORDER);

        assertThat(journalOf(ended.key())).isEmpty();
        endWatch(ended, WatchOutcome.UNDONE);

        assertThat(journalOf(ended.key()))
                .extracting(Movement::kind)
                .containsExactly(MovementKind.APPROVAL_UNHEARD, MovementKind.NET_CANCEL);
    }

    @Test
    default void endOfAWatchShouldBookNothingWhereNothingWasUndone() {
        Payment ended = givenUp(NetCancelEnd.NO_SUCH_ORDER);

        endWatch(ended, WatchOutcome.NOTHING_TO_UNDO);

        assertThat(journalOf(ended.key())).isEmpty();
    }

    /** The VAN says "undone" every time that it is told. */
    @Test
    default void endOfAWatchShouldBookNothingTwice() {
        Payment ended = givenUp(NetCancelEnd.UNDONE);
        List<Movement> before = journalOf(ended.key());

        endWatch(ended, WatchOutcome.UNDONE);

        assertThat(journalOf(ended.key())).isEqualTo(before).hasSize(2);
    }

    private Payment givenUp(NetCancelEnd end) {
        Payment undoing = storeAll(pathTo(StateName.NET_CANCELLING, order()));
        Payment ended = undoing.to(((NetCancelling) undoing.state()).ended(end, OPENED_AT.plusSeconds(300)));
        assertThat(replace(undoing, ended)).isTrue();
        assertThat(payments().find(ended.key())).contains(ended);
        return ended;
    }

    private void endWatch(Payment ended, WatchOutcome outcome) {
        ApprovalWatch begun =
                ApprovalWatch.begun(ended.key(), OPENED_AT, new Backoff(Duration.ofMinutes(1), Duration.ofHours(1), 0));
        boolean over =
                unitOfWork().run(() -> watches().add(begun) && watches().end(begun, begun.over(outcome, LATE), ended));
        assertThat(over).isTrue();
    }
}
