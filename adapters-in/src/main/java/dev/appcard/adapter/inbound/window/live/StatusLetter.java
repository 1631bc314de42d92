package dev.appcard.adapter.inbound.window.live;

import dev.appcard.domain.payment.StateName;

/** Where a payment stands, as the window is told (api.md, "Status letters"; the seed polls until {@code F}). */
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

    public static StatusLetter of(StateName state) {
        return switch (state) {
            case READY -> R;
            case APP_CALLED -> C;
            case AUTHENTICATED -> A;
            case APPROVING, NET_CANCELLING -> P;
            case APPROVED, CANCELLING, CANCELLED -> F;
            case DECLINED, NET_CANCELLED, AUTHENTICATION_FAILED -> X;
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
