package dev.appcard.application.port.outbound.admin;

/** The outcome for one row. */
public enum RowOutcome {
    DONE,
    /** Another process changed the row meanwhile. */
    CHANGED,
    /** It does not open, and is left as it is. */
    UNREADABLE,
    /** A key is out of reach for now. */
    UNAVAILABLE
}
