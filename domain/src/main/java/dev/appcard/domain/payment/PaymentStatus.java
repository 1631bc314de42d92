package dev.appcard.domain.payment;

/** How a payment stands for its merchant: {@code status} of the merchant API, by Toss Payments' names. */
public enum PaymentStatus {
    READY,
    IN_PROGRESS,
    DONE,
    CANCELED,
    PARTIAL_CANCELED,
    ABORTED,
    EXPIRED;

    /** A cancel that is under way has given nothing back yet; an outcome that is unknown is still in progress. */
    public static PaymentStatus of(PaymentState state) {
        return switch (state) {
            case PaymentState.Ready _, PaymentState.AppCalled _ -> READY;
            case PaymentState.Authenticated _, PaymentState.Approving _, PaymentState.NetCancelling _ -> IN_PROGRESS;
            case PaymentState.Cancelled _ -> CANCELED;
            case PaymentState.Taken taken -> taken.cancels().isEmpty() ? DONE : PARTIAL_CANCELED;
            case PaymentState.Declined _, PaymentState.NetCancelled _, PaymentState.AuthenticationFailed _ -> ABORTED;
            case PaymentState.Expired _ -> EXPIRED;
        };
    }
}
