package dev.appcard.domain.reconciliation;

/** What came of reading a day file through. */
public sealed interface DayFileCheck {

    record Whole(DayFileSummary summary) implements DayFileCheck {}

    /** Nothing of it may be used. */
    record Damaged(DayFileFault fault) implements DayFileCheck {}
}
