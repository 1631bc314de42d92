package dev.appcard.domain.reconciliation;

import static dev.appcard.domain.reconciliation.DayLineKind.APPROVAL;
import static dev.appcard.domain.reconciliation.DayLineKind.CANCEL;
import static dev.appcard.domain.reconciliation.DayLineKind.NET_CANCEL;
import static dev.appcard.domain.reconciliation.DayLineKind.PARTIAL_CANCEL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.recovery.ApprovalReference;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An order in the VAN's day file beside ours")
class OrderComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final VanOrder ORDER = new VanOrder("pay_01JD5EXAMPLE00000000000001-1", "2999199999");

    static Stream<Arguments> table() {
        return Stream.of(
                row("approved on both sides", there(a(500)), ours(StateName.APPROVED, mine(APPROVAL, 500))),
                row(
                        "another amount",
                        there(a(499)),
                        ours(StateName.APPROVED, mine(APPROVAL, 500)),
                        "AMOUNT APPROVAL PERSON"),
                row(
                        "the day before",
                        there(line(APPROVAL, 0, 500, DAY.minusDays(1))),
                        ours(StateName.APPROVED, mine(APPROVAL, 500)),
                        "DATE APPROVAL PERSON"),
                row(
                        "twice",
                        there(a(500), a(500)),
                        ours(StateName.APPROVED, mine(APPROVAL, 500)),
                        "DOUBLED APPROVAL PERSON"),
                row("not ours", there(a(500)), null, "MISSING_HERE APPROVAL PERSON"),
                row(
                        "lacking there",
                        there(),
                        ours(StateName.APPROVED, mine(APPROVAL, 500)),
                        "MISSING_THERE APPROVAL PERSON"),
                row(
                        "lacking there, though cancelled: told once",
                        there(),
                        ours(StateName.CANCELLED, mine(APPROVAL, 500), mine(CANCEL, 500)),
                        "MISSING_THERE APPROVAL PERSON"),
                row(
                        "of another day of ours",
                        there(),
                        ours(StateName.APPROVED, mine(APPROVAL, 0, 500, DAY.minusDays(1), DAY.minusDays(1)))),
                row("given up here", there(a(500)), ours(StateName.NET_CANCELLED), "STATE APPROVAL UNDO_THERE"),
                row("given up here, and undone there", there(a(500), n(500)), ours(StateName.NET_CANCELLED)),
                row("given up here, and the VAN is told", there(a(500)), ours(StateName.NET_CANCELLED, Pursuit.NAMED)),
                row("undone there on a later day", there(n(500)), ours(StateName.NET_CANCELLED)),
                row("declined here", there(a(500)), ours(StateName.DECLINED), "STATE APPROVAL PERSON"),
                row("its outcome unknown", there(a(500)), ours(StateName.APPROVING), "STATE APPROVAL WAIT"),
                row("being undone", there(a(500)), ours(StateName.NET_CANCELLING), "STATE APPROVAL WAIT"),
                row(
                        "being undone in vain: its number helps",
                        there(a(500)),
                        ours(StateName.NET_CANCELLING, Pursuit.MARKED),
                        "STATE APPROVAL UNDO_THERE"),
                row(
                        "being undone by its number",
                        there(a(500)),
                        ours(StateName.NET_CANCELLING, Pursuit.NAMED),
                        "STATE APPROVAL WAIT"),
                row(
                        "a cancel that is repeated in vain, whose approval both have",
                        there(a(500), line(CANCEL, 0, 500, DAY)),
                        new OurOrder(
                                ORDER, payment(), StateName.CANCELLING, Pursuit.MARKED, List.of(mine(APPROVAL, 500))),
                        "STATE CANCEL WAIT"),
                row(
                        "undone on both sides, though never heard",
                        there(a(500), n(500)),
                        ours(StateName.NET_CANCELLED, unheard(APPROVAL, 500), unheard(NET_CANCEL, 500))),
                row(
                        "undone by the ordinary cancel",
                        there(a(500), line(CANCEL, 0, 500, DAY)),
                        ours(StateName.NET_CANCELLED, unheard(APPROVAL, 500), unheard(NET_CANCEL, 500))),
                row(
                        "never heard, and in the next day's file",
                        there(),
                        ours(StateName.NET_CANCELLED, unheard(APPROVAL, 500), unheard(NET_CANCEL, 500))),
                row(
                        "cancelled on both sides",
                        there(a(500), line(CANCEL, 0, 500, DAY)),
                        ours(StateName.CANCELLED, mine(APPROVAL, 500), mine(CANCEL, 500))),
                row(
                        "cancelled there only",
                        there(a(500), line(CANCEL, 0, 500, DAY)),
                        ours(StateName.APPROVED, mine(APPROVAL, 500)),
                        "STATE CANCEL PERSON"),
                row(
                        "cancelled there, here on its way",
                        there(a(500), line(CANCEL, 0, 500, DAY)),
                        ours(StateName.CANCELLING, mine(APPROVAL, 500)),
                        "STATE CANCEL WAIT"),
                row(
                        "cancelled here only",
                        there(a(500)),
                        ours(StateName.CANCELLED, mine(APPROVAL, 500), mine(CANCEL, 500)),
                        "STATE CANCEL PERSON"),
                row(
                        "cancelled here, known the day after: the VAN may have it on either",
                        there(a(500)),
                        ours(StateName.CANCELLED, mine(APPROVAL, 500), mine(CANCEL, 0, 500, DAY, DAY.plusDays(1)))),
                row(
                        "cancelled around midnight, known the day after",
                        there(line(CANCEL, 0, 500, DAY)),
                        ours(
                                StateName.CANCELLED,
                                mine(APPROVAL, 0, 500, DAY.minusDays(3), DAY.minusDays(3)),
                                mine(CANCEL, 0, 500, DAY, DAY.plusDays(1)))),
                row(
                        "cancelled around midnight, known the day before this file's: it was in that one, or may have"
                                + " been",
                        there(),
                        ours(
                                StateName.CANCELLED,
                                mine(APPROVAL, 0, 500, DAY.minusDays(3), DAY.minusDays(3)),
                                around(true))),
                row(
                        "cancelled around midnight, in neither day's file",
                        there(),
                        ours(
                                StateName.CANCELLED,
                                mine(APPROVAL, 0, 500, DAY.minusDays(3), DAY.minusDays(3)),
                                around(false)),
                        "MISSING_THERE CANCEL PERSON"),
                row(
                        "cancelled there before we ever asked",
                        there(line(CANCEL, 0, 500, DAY)),
                        ours(
                                StateName.CANCELLED,
                                mine(APPROVAL, 0, 500, DAY.minusDays(3), DAY.minusDays(3)),
                                mine(CANCEL, 0, 500, DAY.plusDays(1), DAY.plusDays(1))),
                        "DATE CANCEL PERSON"),
                row(
                        "parts on both sides",
                        there(a(500), p(1, 200), p(2, 300)),
                        ours(
                                StateName.CANCELLED,
                                mine(APPROVAL, 500),
                                mine(PARTIAL_CANCEL, 1, 200, DAY, DAY),
                                mine(PARTIAL_CANCEL, 2, 300, DAY, DAY))),
                row(
                        "a part of another amount",
                        there(a(500), p(1, 201)),
                        ours(
                                StateName.PARTIALLY_CANCELLED,
                                mine(APPROVAL, 500),
                                mine(PARTIAL_CANCEL, 1, 200, DAY, DAY)),
                        "AMOUNT PARTIAL_CANCEL PERSON"),
                row(
                        "a part twice",
                        there(a(500), p(1, 200), p(1, 200)),
                        ours(
                                StateName.PARTIALLY_CANCELLED,
                                mine(APPROVAL, 500),
                                mine(PARTIAL_CANCEL, 1, 200, DAY, DAY)),
                        "DOUBLED PARTIAL_CANCEL PERSON"),
                row(
                        "a part there only",
                        there(a(500), p(1, 200), p(2, 100)),
                        ours(
                                StateName.PARTIALLY_CANCELLED,
                                mine(APPROVAL, 500),
                                mine(PARTIAL_CANCEL, 1, 200, DAY, DAY)),
                        "STATE PARTIAL_CANCEL PERSON"),
                row(
                        "a part of ours on an earlier day",
                        there(p(2, 100)),
                        ours(
                                StateName.PARTIALLY_CANCELLED,
                                mine(APPROVAL, 0, 500, DAY.minusDays(1), DAY.minusDays(1)),
                                mine(PARTIAL_CANCEL, 1, 200, DAY.minusDays(1), DAY.minusDays(1)),
                                mine(PARTIAL_CANCEL, 2, 100, DAY, DAY))),
                row(
                        "all of it cancelled elsewhere, which we took for a part",
                        there(a(500), line(CANCEL, 0, 500, DAY)),
                        ours(StateName.CANCELLED, mine(APPROVAL, 500), mine(PARTIAL_CANCEL, 1, 500, DAY, DAY))),
                row(
                        "the rest with another amount",
                        there(a(500), line(CANCEL, 0, 400, DAY)),
                        ours(StateName.CANCELLED, mine(APPROVAL, 500), mine(CANCEL, 500)),
                        "AMOUNT CANCEL PERSON"),
                row(
                        "expired here: no attempt, no money",
                        there(a(500)),
                        ours(StateName.EXPIRED),
                        "STATE APPROVAL PERSON"));
    }

    private static Arguments row(String what, List<DayLine> there, @Nullable OurOrder here, String... expected) {
        return Arguments.of(what, there, here, List.of(expected));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("table")
    void eachDifferenceShouldHaveItsKind(
            String what, List<DayLine> there, @Nullable OurOrder here, List<String> expected) {
        assertThat(OrderComparison.of(DAY, ORDER, there, here))
                .extracting(each -> each.kind() + " " + each.subject().movement() + " " + each.remedy())
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("both sides' facts are kept")
    void factsShouldBeKept() {
        Difference difference = OrderComparison.of(
                        DAY, ORDER, there(a(499)), ours(StateName.APPROVED, mine(APPROVAL, 500)))
                .getFirst();

        assertThat(difference.there())
                .isEqualTo(new Difference.There(
                        Money.won(499), DAY.atTime(10, 15), new ApprovalReference("100000000001", DAY)));
        assertThat(difference.here())
                .isEqualTo(new Difference.Here(payment(), StateName.APPROVED, Money.won(500), DAY));
    }

    private static List<DayLine> there(DayLine... lines) {
        return List.of(lines);
    }

    private static DayLine a(long won) {
        return line(APPROVAL, 0, won, DAY);
    }

    private static DayLine n(long won) {
        return line(NET_CANCEL, 0, won, DAY);
    }

    private static DayLine p(int serial, long won) {
        return line(PARTIAL_CANCEL, serial, won, DAY);
    }

    private static DayLine line(DayLineKind kind, int serial, long won, LocalDate booked) {
        return new DayLine(
                1,
                ORDER,
                kind,
                serial,
                Money.won(won),
                booked.atTime(10, 15),
                new ApprovalReference("100000000001", kind == APPROVAL ? booked : DAY));
    }

    private static OurOrder ours(StateName state, OurMovement... movements) {
        return new OurOrder(ORDER, payment(), state, Pursuit.UNNAMED, List.of(movements));
    }

    private static OurOrder ours(StateName state, Pursuit pursuit) {
        return new OurOrder(ORDER, payment(), state, pursuit, List.of());
    }

    private static OurMovement mine(DayLineKind kind, long won) {
        return mine(kind, 0, won, DAY, DAY);
    }

    private static OurMovement mine(DayLineKind kind, int serial, long won, LocalDate since, LocalDate until) {
        return new OurMovement(kind, serial, Money.won(won), since, until, true, false);
    }

    /** Told the VAN the day before, known on this day. */
    private static OurMovement around(boolean mayStandEarlier) {
        return new OurMovement(CANCEL, 0, Money.won(500), DAY.minusDays(1), DAY, true, mayStandEarlier);
    }

    private static OurMovement unheard(DayLineKind kind, long won) {
        return new OurMovement(kind, 0, Money.won(won), DAY, DAY, false, false);
    }

    private static PaymentKey payment() {
        return new PaymentKey("pay_01JD5EXAMPLE00000000000001");
    }
}
