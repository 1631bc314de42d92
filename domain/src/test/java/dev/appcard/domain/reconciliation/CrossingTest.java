package dev.appcard.domain.reconciliation;

import static dev.appcard.domain.reconciliation.DayLineKind.PARTIAL_CANCEL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.recovery.ApprovalReference;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A cancel that crossed midnight")
class CrossingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final PaymentKey PAYMENT = new PaymentKey("pay_01JD5EXAMPLE00000000000001");
    private static final VanOrder ORDER = new VanOrder(PAYMENT.value() + "-1", "2999199999");

    @Test
    @DisplayName("is noted where the first day's file has it, by its serial; the last day's file notes nothing")
    void crossings() {
        OurOrder order = new OurOrder(
                ORDER,
                PAYMENT,
                StateName.PARTIALLY_CANCELLED,
                Pursuit.UNNAMED,
                List.of(part(1, DAY.plusDays(1)), part(2, DAY.plusDays(1)), part(3, DAY)));

        assertThat(OrderComparison.crossings(DAY, lines(1, 3), order))
                .containsExactly(new Crossing(PAYMENT, PARTIAL_CANCEL, 1));
        assertThat(OrderComparison.crossings(DAY.plusDays(1), lines(2), order)).isEmpty();
        assertThat(OrderComparison.crossings(DAY, lines(1), null)).isEmpty();
    }

    private static OurMovement part(int serial, LocalDate until) {
        return new OurMovement(PARTIAL_CANCEL, serial, Money.won(100), DAY, until, true, false);
    }

    private static List<DayLine> lines(int... serials) {
        return IntStream.of(serials)
                .mapToObj(serial -> new DayLine(
                        serial,
                        ORDER,
                        PARTIAL_CANCEL,
                        serial,
                        Money.won(100),
                        DAY.atTime(23, 59),
                        new ApprovalReference("100000000001", DAY)))
                .toList();
    }
}
