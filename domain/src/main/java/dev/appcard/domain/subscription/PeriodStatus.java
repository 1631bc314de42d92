package dev.appcard.domain.subscription;

import dev.appcard.domain.status.Status;
import java.util.EnumSet;
import java.util.Set;

/** Where the charge of a period stands, by name; and the one table of which may follow which. */
public enum PeriodStatus implements Status<PeriodStatus> {
    /** Its price has not been reported. */
    AWAITING_USAGE,
    /** Waits for its time: the due time, or that of the next try. */
    WAITING,
    /** One instance has taken it up, for as long as its lease; no attempt has been made. */
    CLAIMED,
    /** An approval has been attempted; the payment's row knows what came of it. */
    ATTEMPTING,
    /** Its subscription is paused or suspended. */
    HELD,
    /** Will not be charged: its subscription was cancelled, and ends when this would have been due. */
    CALLED_OFF,
    /** The money was taken. Final. */
    PAID,
    /** Given up. Final. */
    FAILED,
    /** Not charged, by intent. Final. */
    SKIPPED;

    @Override
    public Set<PeriodStatus> followers() {
        return switch (this) {
            case AWAITING_USAGE -> EnumSet.of(WAITING, HELD, SKIPPED);
            case WAITING -> EnumSet.of(WAITING, CLAIMED, HELD, CALLED_OFF, SKIPPED);
            case CLAIMED -> EnumSet.of(WAITING, CLAIMED, ATTEMPTING, HELD, CALLED_OFF, FAILED, SKIPPED);
            case ATTEMPTING -> EnumSet.of(WAITING, ATTEMPTING, HELD, PAID, FAILED);
            case HELD -> EnumSet.of(WAITING, HELD, SKIPPED);
            case CALLED_OFF -> EnumSet.of(CALLED_OFF, SKIPPED);
            case PAID, FAILED, SKIPPED -> EnumSet.noneOf(PeriodStatus.class);
        };
    }

    /** Whether it still keeps the period after it from being opened. */
    public boolean isOpen() {
        return !followers().isEmpty();
    }
}
