package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.billing.RegistrationState;
import dev.appcard.domain.payment.PaymentState;
import java.util.Optional;

/**
 * {@code failure.code}: why a payment ended without money, or a registration without a card. Empty while it is open,
 * and after success.
 */
public final class FailureCode {

    private FailureCode() {}

    public static Optional<ErrorCode> of(PaymentState state) {
        return switch (state) {
            case PaymentState.Declined declined ->
                Optional.of(DeclineCode.of(declined.decline().reason()));
            case PaymentState.NetCancelled _ -> Optional.of(ErrorCode.CARD_PROCESSING_ERROR);
            case PaymentState.AuthenticationFailed failed -> Optional.of(of(failed.failure()));
            case PaymentState.Expired _ -> Optional.of(ErrorCode.PAY_PROCESS_ABORTED);
            case PaymentState.Ready _,
                    PaymentState.AppCalled _,
                    PaymentState.Authenticated _,
                    PaymentState.Approving _,
                    PaymentState.NetCancelling _,
                    PaymentState.Taken _ -> Optional.empty();
        };
    }

    public static Optional<ErrorCode> of(RegistrationState state) {
        return switch (state) {
            case RegistrationState.Failed failed -> Optional.of(of(failed.failure()));
            case RegistrationState.Expired _ -> Optional.of(ErrorCode.PAY_PROCESS_ABORTED);
            case RegistrationState.Ready _,
                    RegistrationState.AppCalled _,
                    RegistrationState.Registered _,
                    RegistrationState.Issued _ -> Optional.empty();
        };
    }

    private static ErrorCode of(AuthenticationFailure failure) {
        return switch (failure) {
            case CARD_NUMBER -> ErrorCode.INVALID_CARD_NUMBER;
            case CARD_EXPIRY -> ErrorCode.INVALID_CARD_EXPIRATION;
            case PASSWORD -> ErrorCode.INVALID_PASSWORD;
            case CANCELLED_BY_BUYER -> ErrorCode.PAY_PROCESS_CANCELED;
            case ABORTED -> ErrorCode.PAY_PROCESS_ABORTED;
        };
    }
}
