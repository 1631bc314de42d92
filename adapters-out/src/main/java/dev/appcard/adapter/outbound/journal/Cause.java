package dev.appcard.adapter.outbound.journal;

import dev.appcard.domain.payment.PaymentState;

/**
 * Why a payment has its state, in one word for the log: the reason of a decline, of an unknown outcome or of a failure;
 * else empty.
 */
final class Cause {

    private Cause() {}

    static String of(PaymentState state) {
        return switch (state) {
            case PaymentState.Declined declined -> declined.decline().reason().name();
            case PaymentState.NetCancelling undoing -> undoing.unknownReason().name();
            case PaymentState.NetCancelled undone -> undone.unknownReason().name();
            case PaymentState.AuthenticationFailed failed -> failed.failure().name();
            case PaymentState.Ready _,
                    PaymentState.AppCalled _,
                    PaymentState.Authenticated _,
                    PaymentState.Approving _,
                    PaymentState.Taken _,
                    PaymentState.Expired _ -> "";
        };
    }
}
