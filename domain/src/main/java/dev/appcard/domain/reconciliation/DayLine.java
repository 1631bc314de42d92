package dev.appcard.domain.reconciliation;

import dev.appcard.domain.money.Money;
import dev.appcard.domain.recovery.ApprovalReference;
import java.time.LocalDateTime;

/**
 * One movement of money in the VAN's day file.
 *
 * @param number of the line among its kind, from 1
 * @param serial the running number of a partial cancel, else 0
 * @param bookedAt by the VAN, Korean
 * @param approval the approval that it is, or that it is of
 */
public record DayLine(
        int number,
        VanOrder order,
        DayLineKind kind,
        int serial,
        Money amount,
        LocalDateTime bookedAt,
        ApprovalReference approval) {}
