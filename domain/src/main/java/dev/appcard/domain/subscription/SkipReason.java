package dev.appcard.domain.subscription;

/** Why a period is never charged. */
public enum SkipReason {
    /** It fell due while the subscription was paused. */
    PAUSED,
    /** It fell due while the subscription was suspended. */
    SUSPENDED,
    /** The subscription was cancelled. */
    CANCELLED,
    /** The merchant reported a usage of nothing. */
    NOTHING_USED
}
