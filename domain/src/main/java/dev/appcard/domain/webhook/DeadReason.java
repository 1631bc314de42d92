package dev.appcard.domain.webhook;

/** Why a delivery is not tried any more. */
public enum DeadReason {
    /** It was tried as often as it is. */
    TRIES_USED_UP,
    /** Its endpoint was disabled: it answered 410, to this delivery or another. */
    ENDPOINT_DISABLED,
    ENDPOINT_DELETED,
    /** There is more to tell than is sent. */
    BODY_TOO_LARGE,
    /** What it tells of is not there any more. */
    SUBJECT_NOT_FOUND
}
