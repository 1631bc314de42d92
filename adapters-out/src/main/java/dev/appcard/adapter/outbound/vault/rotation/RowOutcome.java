package dev.appcard.adapter.outbound.vault.rotation;

/** What became of one row. */
enum RowOutcome {
    DONE,
    /** Somebody else changed the row meanwhile; it is looked at again next time. */
    CHANGED,
    /** It does not open. Left as it is. */
    UNREADABLE,
    /** A key is not to be had now. The command stops there. */
    UNAVAILABLE
}
