package dev.appcard.domain.webhook;

/** Why a try has no answer. */
public enum WebhookFailure {
    /** The address is one that nothing is sent to; nothing was sent. */
    FORBIDDEN_ADDRESS,
    /** Its name has no address now; nothing was sent. */
    UNRESOLVED,
    /** No connection; nothing was sent. */
    UNREACHABLE,
    /** The certificate or the handshake; nothing was sent. */
    TLS,
    /** Cut at the limit of a try's time. */
    TIMED_OUT,
    /** The connection ended before there was a whole answer. */
    DISCONNECTED,
    /** What came is no HTTP answer, or more of it than is read. */
    UNREADABLE
}
