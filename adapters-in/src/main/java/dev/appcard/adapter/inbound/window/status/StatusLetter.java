package dev.appcard.adapter.inbound.window.status;

import dev.appcard.domain.window.WindowStatus;

/** The status of a payment, as the window is told it (docs/api.md, "Status letters"). */
public enum StatusLetter {
    /** Ready: nothing chosen yet. */
    R,
    /** The issuer's app has been called. */
    C,
    /** Authenticated. */
    A,
    /** Being approved, or the outcome is unknown or being undone. */
    P,
    /** Finished: approved, whatever is cancelled later. */
    F,
    /** Failed or cancelled. */
    X,
    /** Expired. */
    E;

    public static StatusLetter of(WindowStatus status) {
        return switch (status) {
            case READY -> R;
            case APP_CALLED -> C;
            case AUTHENTICATED -> A;
            case APPROVING -> P;
            case FINISHED -> F;
            case FAILED -> X;
            case EXPIRED -> E;
        };
    }

    /** Whether the window stops asking: no other letter follows. */
    public boolean isFinal() {
        return switch (this) {
            case F, X, E -> true;
            case R, C, A, P -> false;
        };
    }
}
