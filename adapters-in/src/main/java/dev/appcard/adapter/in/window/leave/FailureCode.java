package dev.appcard.adapter.in.window.leave;

import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.payment.PaymentState;
import java.util.Optional;

/** Why a payment failed, in the merchant API's words ({@code failure.code}; api.md's table, korean-payments.md B.7). */
public enum FailureCode {
    PAY_PROCESS_CANCELED,
    PAY_PROCESS_ABORTED,
    INVALID_CARD_NUMBER,
    INVALID_CARD_EXPIRATION,
    INVALID_PASSWORD,
    CARD_PROCESSING_ERROR,
    REJECT_CARD_COMPANY,
    REJECT_CARD_PAYMENT,
    EXCEED_MAX_AMOUNT,
    EXCEED_MAX_DAILY_PAYMENT_COUNT,
    EXCEED_MAX_AUTH_COUNT,
    INVALID_REJECT_CARD,
    INVALID_STOPPED_CARD,
    INVALID_CARD_LOST_OR_STOLEN,
    INVALID_CARD_INSTALLMENT_PLAN,
    NOT_SUPPORTED_INSTALLMENT_PLAN_CARD_OR_MERCHANT,
    NOT_AVAILABLE_PAYMENT;

    /** @return empty unless the payment has failed or expired */
    public static Optional<FailureCode> of(PaymentState state) {
        return switch (state) {
            case PaymentState.Declined declined ->
                Optional.of(of(declined.decline().reason()));
            case PaymentState.NetCancelled _ -> Optional.of(CARD_PROCESSING_ERROR);
            case PaymentState.AuthenticationFailed failed -> Optional.of(of(failed.failure()));
            case PaymentState.Expired _ -> Optional.of(PAY_PROCESS_ABORTED);
            case PaymentState.Ready _,
                    PaymentState.AppCalled _,
                    PaymentState.Authenticated _,
                    PaymentState.Approving _,
                    PaymentState.NetCancelling _,
                    PaymentState.Approved _,
                    PaymentState.Cancelling _,
                    PaymentState.Cancelled _ -> Optional.empty();
        };
    }

    private static FailureCode of(AuthenticationFailure failure) {
        return switch (failure) {
            case CARD_NUMBER -> INVALID_CARD_NUMBER;
            case CARD_EXPIRY -> INVALID_CARD_EXPIRATION;
            case PASSWORD -> INVALID_PASSWORD;
            case CANCELLED_BY_BUYER -> PAY_PROCESS_CANCELED;
            case ABORTED -> PAY_PROCESS_ABORTED;
        };
    }

    private static FailureCode of(DeclineReason reason) {
        return switch (reason) {
            case OVER_LIMIT, OVER_SINGLE_PAYMENT_LIMIT -> EXCEED_MAX_AMOUNT;
            case CARD_RESTRICTED, OVERDUE -> REJECT_CARD_COMPANY;
            case BALANCE_TOO_LOW, AMOUNT_NOT_ALLOWED -> REJECT_CARD_PAYMENT;
            case CARD_NOT_REGISTERED -> INVALID_REJECT_CARD;
            case CARD_EXPIRED -> INVALID_CARD_EXPIRATION;
            case CARD_NUMBER_WRONG, HOLDER_MISMATCH -> INVALID_CARD_NUMBER;
            case PASSWORD_WRONG -> INVALID_PASSWORD;
            case PASSWORD_TOO_OFTEN_WRONG -> EXCEED_MAX_AUTH_COUNT;
            case TOO_OFTEN_TODAY -> EXCEED_MAX_DAILY_PAYMENT_COUNT;
            case LOST_OR_STOLEN -> INVALID_CARD_LOST_OR_STOLEN;
            case CARD_STOPPED -> INVALID_STOPPED_CARD;
            case INSTALMENT_NOT_ALLOWED -> INVALID_CARD_INSTALLMENT_PLAN;
            case INSTALMENT_NOT_SUPPORTED -> NOT_SUPPORTED_INSTALLMENT_PLAN_CARD_OR_MERCHANT;
            case MERCHANT_RESTRICTED, MERCHANT_NOT_REGISTERED, MERCHANT_OVER_LIMIT, KEY_IN_NOT_ALLOWED ->
                NOT_AVAILABLE_PAYMENT;
            case ISSUER_TIMED_OUT,
                    FORMAT_ERROR,
                    ALREADY_USED,
                    AUTHENTICATION_MISSING,
                    CANCEL_NOT_POSSIBLE,
                    ORIGINAL_NOT_FOUND,
                    ALREADY_CANCELLED,
                    CANCEL_FAILED_TRY_AGAIN,
                    ALREADY_CAPTURED,
                    OTHER -> CARD_PROCESSING_ERROR;
        };
    }
}
