package dev.appcard.domain.event;

/** What has become of an event. */
public enum EventOutcome {
    /** Whoever was to be told has been told, or will be by the reader that has taken it over. */
    TAKEN_OVER,
    /** Nobody was to be told. */
    NO_RECEIVER
}
