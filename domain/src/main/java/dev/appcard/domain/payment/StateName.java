package dev.appcard.domain.payment;

import dev.appcard.domain.status.Status;
import dev.appcard.domain.window.WindowStatus;
import java.util.EnumSet;
import java.util.Set;

/** The names of {@link PaymentState}, as they are stored; and the one table of which may follow which. */
public enum StateName implements Status<StateName> {
    READY,
    APP_CALLED,
    AUTHENTICATED,
    APPROVING,
    NET_CANCELLING,
    APPROVED,
    CANCELLING,
    VOIDING,
    PARTIALLY_CANCELLING,
    PARTIALLY_CANCELLED,
    CANCELLED,
    DECLINED,
    NET_CANCELLED,
    AUTHENTICATION_FAILED,
    EXPIRED;

    @Override
    public Set<StateName> followers() {
        return switch (this) {
            case READY -> EnumSet.of(APP_CALLED, AUTHENTICATION_FAILED, EXPIRED);
            case APP_CALLED -> EnumSet.of(APP_CALLED, AUTHENTICATED, AUTHENTICATION_FAILED, EXPIRED);
            case AUTHENTICATED -> EnumSet.of(AUTHENTICATED, APPROVING, EXPIRED);
            case APPROVING -> EnumSet.of(APPROVED, DECLINED, NET_CANCELLING);
            case NET_CANCELLING -> EnumSet.of(NET_CANCELLING, NET_CANCELLED);
            case APPROVED -> EnumSet.of(CANCELLING, VOIDING, PARTIALLY_CANCELLING);
            case CANCELLING -> EnumSet.of(CANCELLING, CANCELLED, APPROVED);
            case VOIDING -> EnumSet.of(VOIDING, CANCELLED);
            case PARTIALLY_CANCELLING -> EnumSet.of(PARTIALLY_CANCELLING, PARTIALLY_CANCELLED, CANCELLED, APPROVED);
            case PARTIALLY_CANCELLED -> EnumSet.of(PARTIALLY_CANCELLING);
            case CANCELLED, DECLINED, NET_CANCELLED, AUTHENTICATION_FAILED, EXPIRED -> EnumSet.noneOf(StateName.class);
        };
    }

    /** The same in the words of the payment window: a later cancel is nothing to the buyer who stands in it. */
    public WindowStatus inWindow() {
        return switch (this) {
            case READY -> WindowStatus.READY;
            case APP_CALLED -> WindowStatus.APP_CALLED;
            case AUTHENTICATED -> WindowStatus.AUTHENTICATED;
            case APPROVING, NET_CANCELLING -> WindowStatus.APPROVING;
            case APPROVED, CANCELLING, VOIDING, PARTIALLY_CANCELLING, PARTIALLY_CANCELLED, CANCELLED ->
                WindowStatus.FINISHED;
            case DECLINED, NET_CANCELLED, AUTHENTICATION_FAILED -> WindowStatus.FAILED;
            case EXPIRED -> WindowStatus.EXPIRED;
        };
    }

    /** Before any approval was attempted: the order may still be opened again, and time may run out. */
    public boolean isOpen() {
        return switch (this) {
            case READY, APP_CALLED, AUTHENTICATED -> true;
            case APPROVING,
                    NET_CANCELLING,
                    APPROVED,
                    CANCELLING,
                    VOIDING,
                    PARTIALLY_CANCELLING,
                    PARTIALLY_CANCELLED,
                    CANCELLED,
                    DECLINED,
                    NET_CANCELLED,
                    AUTHENTICATION_FAILED,
                    EXPIRED -> false;
        };
    }

    /**
     * Whether this payment keeps its order id from others: the open ones do until they are replaced, and from the
     * attempt of an approval on it is claimed for good.
     */
    public boolean holdsOrder() {
        return this != AUTHENTICATION_FAILED && this != EXPIRED;
    }
}
