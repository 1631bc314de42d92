package dev.appcard.domain.payment;

/** The names of {@link PaymentState}, as they are stored. */
public enum StateName {
    READY,
    APP_CALLED,
    AUTHENTICATED,
    APPROVING,
    NET_CANCELLING,
    APPROVED,
    CANCELLING,
    CANCELLED,
    DECLINED,
    NET_CANCELLED,
    AUTHENTICATION_FAILED,
    EXPIRED;

    /** Before any approval was attempted: the order may still be opened anew, and time may run out. */
    public boolean isOpen() {
        return switch (this) {
            case READY, APP_CALLED, AUTHENTICATED -> true;
            case APPROVING,
                    NET_CANCELLING,
                    APPROVED,
                    CANCELLING,
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
