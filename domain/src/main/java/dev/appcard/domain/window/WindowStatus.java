package dev.appcard.domain.window;

/** Where it stands, as a payment window sees it: whatever the window is for. */
public enum WindowStatus {
    /** Opened; the buyer has chosen nothing yet. */
    READY,
    /** The issuer's app has been called. */
    APP_CALLED,
    /** The buyer has authenticated. */
    AUTHENTICATED,
    /** An approval is on its way, or its outcome is not known yet. */
    APPROVING,
    /** It succeeded. */
    FINISHED,
    /** It failed, or the buyer left. */
    FAILED,
    /** Time ran out. */
    EXPIRED;

    /** Whether the buyer may still choose, and leave. */
    public boolean isOpen() {
        return switch (this) {
            case READY, APP_CALLED -> true;
            case AUTHENTICATED, APPROVING, FINISHED, FAILED, EXPIRED -> false;
        };
    }

    /** Whether no other status follows. */
    public boolean isFinal() {
        return switch (this) {
            case FINISHED, FAILED, EXPIRED -> true;
            case READY, APP_CALLED, AUTHENTICATED, APPROVING -> false;
        };
    }
}
