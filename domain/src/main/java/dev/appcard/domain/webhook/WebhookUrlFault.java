package dev.appcard.domain.webhook;

/** Why nothing is sent to a URL (faults A14). */
public enum WebhookUrlFault {
    /** No absolute URL of printable ASCII, or too long. Names beyond ASCII are to be written in their {@code xn--} form. */
    MALFORMED,
    /** Not https. */
    SCHEME,
    /** It has a user or a password. */
    USER_INFO,
    /** A port that is not for web servers. */
    PORT,
    /** An address in digits, or a name that can only be an inside one. */
    HOST,
    /** Its name has no address. */
    UNRESOLVED,
    /** One of the addresses of its name is not public. */
    PRIVATE_ADDRESS
}
