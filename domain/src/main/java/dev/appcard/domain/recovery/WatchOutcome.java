package dev.appcard.domain.recovery;

/** How the watch over an attempt has ended. */
public enum WatchOutcome {
    /** The VAN had approved it after all, and has undone it. */
    UNDONE,
    /** No approval came in all the time in which one can, or none had to be undone. */
    NOTHING_TO_UNDO
}
