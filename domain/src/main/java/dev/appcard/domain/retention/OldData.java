package dev.appcard.domain.retention;

/** What goes after a time of its own. The books stay. */
public enum OldData {
    /** Records of calls with an {@code Idempotency-Key}: deleted, counted from the call. */
    CALLS
}
