package dev.appcard.application.port.outbound.van;

/** What a test can have happen to a cancel or a net cancel. */
public enum CancelFault {
    /** No connection: nothing is sent. */
    UNREACHABLE,
    /** Carried out, but the answer is lost. */
    ANSWER_LOST,
    /** Never arrives, and no error is told. */
    REQUEST_LOST,
    /** The VAN refuses: the period is over. */
    REFUSED,
    /** The VAN does nothing and says that it was cancelled before. */
    SAID_TO_BE_CANCELLED,
    /** The gateway breaks its promise not to throw; the cancel is carried out. */
    THROWS
}
