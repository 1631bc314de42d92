package dev.appcard.application.port;

/**
 * The database could not be used. Whether work that was to be committed has been committed is unknown: nothing may be sent
 * because of it, and nothing be told of it but that another try may go better.
 */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Cause {
        /** It answers, but all connections are taken; nothing was asked of it. */
        BUSY,
        /** It cannot be reached, takes no changes, or has not answered. */
        AWAY,
        /** It was restored from a backup, and this is not to change until an operator has compared it with the VAN's books. */
        RESTORED
    }

    private final Cause why;

    public DatabaseUnavailable(Cause why, String message) {
        super(message);
        this.why = why;
    }

    public DatabaseUnavailable(Cause why, String message, Throwable cause) {
        super(message, cause);
        this.why = why;
    }

    public Cause why() {
        return why;
    }
}
