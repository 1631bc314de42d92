package dev.appcard.domain.reconciliation;

import dev.appcard.domain.money.Money;
import java.time.LocalDate;

/**
 * One movement of money in our books.
 *
 * @param serial the running number of a partial cancel, else 0
 * @param since the day from which the VAN can have booked it, Korean: of an approval its own; of a cancel the day on which we
 *     first told the VAN
 * @param until the day on which we knew
 * @param heard whether we read the VAN's answer; else we know of it because the VAN has undone it
 * @param mayStandEarlier whether the file of a day before {@code until} may have it: one had it, or one was not compared
 */
public record OurMovement(
        DayLineKind kind,
        int serial,
        Money amount,
        LocalDate since,
        LocalDate until,
        boolean heard,
        boolean mayStandEarlier) {

    /** Whether no other day's file can have it. */
    public boolean belongsTo(LocalDate day) {
        return heard && until.equals(day) && !mayStandEarlier;
    }

    /** Whether the file of this day is not the last that can have it. */
    boolean crosses(LocalDate day) {
        return mayBeOf(day) && day.isBefore(until);
    }

    /** Whether the VAN can have booked it then. */
    public boolean mayBeOf(LocalDate day) {
        return !day.isBefore(since) && !day.isAfter(until);
    }

    boolean isApproval() {
        return kind == DayLineKind.APPROVAL;
    }
}
