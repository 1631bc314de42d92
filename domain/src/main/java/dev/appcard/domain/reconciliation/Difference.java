package dev.appcard.domain.reconciliation;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.recovery.ApprovalReference;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Where the books differ, with what each side says.
 *
 * @param there null where the VAN's file has nothing of it
 * @param here null where we do not know the order
 */
public record Difference(
        DifferenceKind kind,
        Subject subject,
        @Nullable There there,
        @Nullable Here here,
        Remedy remedy) {

    /** Which movement it is about. */
    public record Subject(VanOrder order, DayLineKind movement, int serial) {}

    /** What the VAN's file says. */
    public record There(Money amount, LocalDateTime bookedAt, ApprovalReference approval) {

        static There of(DayLine line) {
            return new There(line.amount(), line.bookedAt(), line.approval());
        }
    }

    /**
     * What our books say.
     *
     * @param amount null where they have no such movement
     * @param day likewise
     */
    public record Here(
            PaymentKey payment,
            StateName state,
            @Nullable Money amount,
            @Nullable LocalDate day) {

        static Here of(OurOrder order, @Nullable OurMovement movement) {
            return new Here(
                    order.payment(),
                    order.state(),
                    movement == null ? null : movement.amount(),
                    movement == null ? null : movement.until());
        }
    }
}
