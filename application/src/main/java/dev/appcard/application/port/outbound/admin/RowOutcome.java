package dev.appcard.application.port.outbound.admin;

/** What became of one row. */
public enum RowOutcome {
    DONE,
    /** Somebody else changed the row meanwhile. */
    CHANGED,
    /** It does not open, and is left as it is. */
    UNREADABLE,
    /** A key is out of reach for now. */
    UNAVAILABLE
}
