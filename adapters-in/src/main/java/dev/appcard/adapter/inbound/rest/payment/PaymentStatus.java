package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.domain.payment.StateName;

/** The merchant API's {@code status} of a payment, by Toss PaymentSamples' names. */
public enum PaymentStatus {
    READY,
    IN_PROGRESS,
    DONE,
    CANCELED,
    PARTIAL_CANCELED,
    ABORTED,
    EXPIRED;

    /** A cancel that is under way has given nothing back yet; an outcome that is unknown is still in progress. */
    public static PaymentStatus of(StateName state) {
        return switch (state) {
            case READY, APP_CALLED -> READY;
            case AUTHENTICATED, APPROVING, NET_CANCELLING -> IN_PROGRESS;
            case APPROVED, CANCELLING, VOIDING -> DONE;
            case CANCELLED -> CANCELED;
            case DECLINED, NET_CANCELLED, AUTHENTICATION_FAILED -> ABORTED;
            case EXPIRED -> EXPIRED;
        };
    }
}
