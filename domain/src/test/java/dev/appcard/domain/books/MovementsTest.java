package dev.appcard.domain.books;

import static dev.appcard.domain.payment.PaymentFixtures.order;
import static dev.appcard.domain.payment.PaymentFixtures.pathTo;
import static dev.appcard.domain.payment.PaymentFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.cancel.Balance;
import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.GivingBack;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.Approved;
import dev.appcard.domain.payment.PaymentState.Cancellable;
import dev.appcard.domain.payment.PaymentState.NetCancelled;
import dev.appcard.domain.payment.PaymentState.NetCancelling;
import dev.appcard.domain.payment.PaymentState.Taken;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.recovery.ApprovalWatch;
import dev.appcard.domain.recovery.Backoff;
import dev.appcard.domain.recovery.NetCancelEnd;
import dev.appcard.domain.recovery.WatchOutcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("In the books")
class MovementsTest {

    private static final Instant LATE = Instant.parse("2026-11-22T15:00:00Z");
    private static final Backoff RETRIES = new Backoff(Duration.ofSeconds(30), Duration.ofMinutes(1));

    @ParameterizedTest
    @EnumSource(StateName.class)
    @DisplayName("every entry sums to zero, and the VAN owes what the payment holds")
    void sums(StateName state) {
        List<Payment> path = pathTo(state, order());

        List<Movement> moved = movementsOn(path);

        assertThat(moved)
                .allSatisfy(movement -> assertThat(movement.lines().stream()
                                .mapToLong(JournalLine::won)
                                .sum())
                        .isZero());
        assertThat(moved).extracting(Movement::name).doesNotHaveDuplicates();
        Payment last = path.getLast();
        boolean isTaken = last.state() instanceof Taken;
        assertThat(owedByVan(moved)).isEqualTo(isTaken ? last.balance().amount().won() : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "READY, 0, ",
        "AUTHENTICATED, 0, ",
        "APPROVING, 0, ",
        "DECLINED, 0, ",
        "NET_CANCELLING, 0, ",
        "APPROVED, 1, APPROVAL",
        "CANCELLING, 1, APPROVAL",
        "VOIDING, 1, APPROVAL",
        "CANCELLED, 2, CANCEL",
        "PARTIALLY_CANCELLING, 1, APPROVAL",
        "PARTIALLY_CANCELLED, 2, PARTIAL_CANCEL",
        "NET_CANCELLED, 2, NET_CANCEL"
    })
    @DisplayName("money moves where the VAN said that it did")
    void kinds(StateName state, int entries, MovementKind last) {
        List<Movement> moved = movementsOn(pathTo(state, order()));

        assertThat(moved).hasSize(entries);
        if (entries > 0) {
            assertThat(moved.getLast().kind()).isEqualTo(last);
        }
    }

    @Test
    @DisplayName("an approval has the VAN's date and numbers, and is not booked again when a cancel is refused")
    void approval() {
        Payment approving = pathTo(StateName.APPROVING, order()).getLast();
        Payment approved = step(approving, StateName.APPROVED);
        Payment cancelling = step(approved, StateName.CANCELLING);

        assertThat(Movements.of(approving, approved))
                .containsExactly(new Movement(
                        "approval",
                        MovementKind.APPROVAL,
                        Money.won(51_000),
                        LocalDate.of(2026, 11, 21),
                        ((Approved) approved.state()).approval().approvedAt(),
                        new VanReference(approved.key().value() + "-1", "2999199999", "100000000017", "30041234")));
        assertThat(Movements.of(cancelling, step(cancelling, StateName.APPROVED)))
                .isEmpty();
    }

    @Test
    @DisplayName("what is given back at once is a void")
    void voided() {
        Payment voiding = pathTo(StateName.VOIDING, order()).getLast();

        assertThat(Movements.of(voiding, step(voiding, StateName.CANCELLED)))
                .singleElement()
                .satisfies(movement -> {
                    assertThat(movement.kind()).isEqualTo(MovementKind.VOID);
                    assertThat(movement.name()).isEqualTo("cancel-1");
                });
    }

    @Test
    @DisplayName("a part that found all the rest cancelled elsewhere is booked with all the rest")
    void elsewhere() {
        Payment partly = pathTo(StateName.PARTIALLY_CANCELLED, order()).getLast();
        var standing = (Cancellable) partly.state();
        var part = Cancellation.of(partly.key(), 2, new Balance(Money.won(1_000), Money.ZERO), "하나만 반품", LATE);
        Payment begun = partly.to(standing.cancelPart(part, RETRIES));
        GivingBack underWay = (GivingBack) begun.state();
        Payment cancelled =
                begun.to(underWay.cancelledBefore(begun.balance(), LATE).orElseThrow());

        assertThat(Movements.of(begun, cancelled)).singleElement().satisfies(movement -> {
            assertThat(movement.name()).isEqualTo("cancel-2");
            assertThat(movement.amount()).isEqualTo(partly.balance().amount());
            assertThat(movement.businessDate()).isEqualTo(LocalDate.of(2026, 11, 23));
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = NetCancelEnd.class,
            names = {"NO_SUCH_ORDER", "NOT_RECORDED"})
    @DisplayName("an attempt that the VAN never knew is nothing, until a late approval of it is undone")
    void neverBooked(NetCancelEnd end) {
        Payment undoing = pathTo(StateName.NET_CANCELLING, order()).getLast();
        Payment ended = undoing.to(((NetCancelling) undoing.state()).ended(end, LATE));
        ApprovalWatch watch = ApprovalWatch.begun(ended.key(), LATE, RETRIES);

        assertThat(Movements.of(undoing, ended)).isEmpty();
        assertThat(Movements.of(watch, ended)).isEmpty();
        assertThat(Movements.of(watch.over(WatchOutcome.NOTHING_TO_UNDO, LATE), ended))
                .isEmpty();
        assertThat(Movements.of(watch.over(WatchOutcome.UNDONE, LATE), ended))
                .extracting(Movement::kind)
                .containsExactly(MovementKind.APPROVAL_UNHEARD, MovementKind.NET_CANCEL);
    }

    @Test
    @DisplayName("the entries of a late approval have the names of those that its end may have written")
    void namesOfLateApproval() {
        Payment undoing = pathTo(StateName.NET_CANCELLING, order()).getLast();
        Payment ended = step(undoing, StateName.NET_CANCELLED);
        ApprovalWatch over = ApprovalWatch.begun(ended.key(), LATE, RETRIES).over(WatchOutcome.UNDONE, LATE);

        assertThat(((NetCancelled) ended.state()).end()).isEqualTo(NetCancelEnd.UNDONE);
        assertThat(Movements.of(over, ended))
                .extracting(Movement::name)
                .isEqualTo(Movements.of(undoing, ended).stream()
                        .map(Movement::name)
                        .toList());
    }

    private static List<Movement> movementsOn(List<Payment> path) {
        return IntStream.range(1, path.size())
                .boxed()
                .flatMap(step -> Movements.of(path.get(step - 1), path.get(step)).stream())
                .toList();
    }

    private static long owedByVan(List<Movement> moved) {
        return moved.stream()
                .flatMap(movement -> Stream.of(movement.lines().getFirst()))
                .mapToLong(JournalLine::won)
                .sum();
    }
}
