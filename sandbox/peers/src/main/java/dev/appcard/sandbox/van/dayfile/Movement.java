package dev.appcard.sandbox.van.dayfile;

import dev.appcard.sandbox.van.ledger.LedgerCancel;
import dev.appcard.sandbox.van.ledger.LedgerEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * One movement of money that was booked.
 *
 * @param entry the approval that it is, or that it is of
 * @param amount won
 * @param serial of a partial cancel, else 0
 */
record Movement(LedgerEntry entry, MovementKind kind, long amount, int serial, LocalDate tradeDate, String tradeTime) {

    /** As the file has them: by order number, and what belongs to one order in the order of booking. */
    static final Comparator<Movement> ORDER = Comparator.comparing(
                    (Movement movement) -> movement.entry().header().orderNumber())
            .thenComparing(movement -> movement.entry().header().storeId());

    /** The approval itself, and every cancel of it; nothing of what was declined. */
    static Stream<Movement> of(LedgerEntry entry) {
        return entry.approved()
                ? Stream.concat(
                        Stream.of(approval(entry)), entry.cancels().stream().map(cancel -> of(entry, cancel)))
                : Stream.empty();
    }

    static Movement approval(LedgerEntry entry) {
        return new Movement(
                entry,
                MovementKind.APPROVAL,
                entry.charge().amount(),
                0,
                entry.booking().tradeDate(),
                entry.booking().tradeTime());
    }

    /** The cancel of all that is left, booked then. */
    static Movement cancelOfTheRest(LedgerEntry entry, LocalDate day, String time) {
        return new Movement(entry, MovementKind.CANCEL, entry.balance(), 0, day, time);
    }

    private static Movement of(LedgerEntry entry, LedgerCancel cancel) {
        return new Movement(
                entry,
                MovementKind.of(cancel.type()),
                cancel.amount(),
                cancel.runningNumber(),
                cancel.tradeDate(),
                cancel.tradeTime());
    }

    Movement with(long otherAmount) {
        return new Movement(entry, kind, otherAmount, serial, tradeDate, tradeTime);
    }

    Movement on(LocalDate otherDay) {
        return new Movement(entry, kind, amount, serial, otherDay, tradeTime);
    }

    boolean isApproval() {
        return kind == MovementKind.APPROVAL;
    }

    /** The day that the approval has in the file. */
    LocalDate approvalDate() {
        return isApproval() ? tradeDate : entry.booking().tradeDate();
    }
}
