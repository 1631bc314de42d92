package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.adapter.inbound.rest.common.ApiError;
import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.domain.approval.DeclineReason;

/**
 * The one table from why the VAN or the issuer declined an approval to the merchant API's code. It answers the call (403, or the
 * code's own 400 for faults of the card's data) and stands in the payment's {@code failure}.
 */
public final class DeclineCode {

    private static final int DECLINED = 403;

    private DeclineCode() {}

    public static ErrorCode of(DeclineReason reason) {
        return switch (reason) {
            case CARD_RESTRICTED, MERCHANT_RESTRICTED, AMOUNT_NOT_ALLOWED, OVERDUE, OTHER ->
                ErrorCode.REJECT_CARD_COMPANY;
            // Words about cancels (CancelCode); of an approval they say no more than no.
            case CANCEL_NOT_POSSIBLE, ORIGINAL_NOT_FOUND, ALREADY_CAPTURED, ALREADY_CANCELLED ->
                ErrorCode.REJECT_CARD_COMPANY;
            case OVER_LIMIT, OVER_SINGLE_PAYMENT_LIMIT -> ErrorCode.EXCEED_MAX_AMOUNT;
            case CARD_NOT_REGISTERED -> ErrorCode.INVALID_REJECT_CARD;
            case CARD_EXPIRED -> ErrorCode.INVALID_CARD_EXPIRATION;
            case INSTALMENT_NOT_ALLOWED -> ErrorCode.INVALID_CARD_INSTALLMENT_PLAN;
            case INSTALMENT_NOT_SUPPORTED -> ErrorCode.NOT_SUPPORTED_INSTALLMENT_PLAN_CARD_OR_MERCHANT;
            case MERCHANT_NOT_REGISTERED -> ErrorCode.NOT_REGISTERED_BUSINESS;
            case KEY_IN_NOT_ALLOWED, AUTHENTICATION_MISSING -> ErrorCode.INVALID_AUTHORIZE_AUTH;
            case ISSUER_TIMED_OUT -> ErrorCode.FAILED_CARD_COMPANY_RESPONSE;
            case CARD_NUMBER_WRONG -> ErrorCode.INVALID_CARD_NUMBER;
            case TOO_OFTEN_TODAY -> ErrorCode.EXCEED_MAX_DAILY_PAYMENT_COUNT;
            case FORMAT_ERROR -> ErrorCode.CARD_PROCESSING_ERROR;
            case PASSWORD_WRONG -> ErrorCode.INVALID_PASSWORD;
            case PASSWORD_TOO_OFTEN_WRONG -> ErrorCode.EXCEED_MAX_AUTH_COUNT;
            case LOST_OR_STOLEN -> ErrorCode.INVALID_CARD_LOST_OR_STOLEN;
            case CARD_STOPPED -> ErrorCode.INVALID_STOPPED_CARD;
            case MERCHANT_OVER_LIMIT -> ErrorCode.EXCEED_MAX_MONTHLY_PAYMENT_AMOUNT;
            case HOLDER_MISMATCH -> ErrorCode.INVALID_CARD_IDENTITY;
            case BALANCE_TOO_LOW -> ErrorCode.REJECT_CARD_PAYMENT;
            case ALREADY_USED -> ErrorCode.DUPLICATED_ORDER_ID;
            case CANCEL_FAILED_TRY_AGAIN -> ErrorCode.CARD_PROCESSING_ERROR;
        };
    }

    public static ApiError asError(DeclineReason reason) {
        return ApiError.of(of(reason), isFaultOfCardData(reason) ? 400 : DECLINED);
    }

    private static boolean isFaultOfCardData(DeclineReason reason) {
        return switch (reason) {
            case CARD_NUMBER_WRONG, CARD_EXPIRED, PASSWORD_WRONG, HOLDER_MISMATCH -> true;
            case CARD_RESTRICTED,
                    OVER_LIMIT,
                    CARD_NOT_REGISTERED,
                    INSTALMENT_NOT_ALLOWED,
                    AMOUNT_NOT_ALLOWED,
                    MERCHANT_RESTRICTED,
                    MERCHANT_NOT_REGISTERED,
                    KEY_IN_NOT_ALLOWED,
                    ISSUER_TIMED_OUT,
                    INSTALMENT_NOT_SUPPORTED,
                    TOO_OFTEN_TODAY,
                    OVER_SINGLE_PAYMENT_LIMIT,
                    FORMAT_ERROR,
                    PASSWORD_TOO_OFTEN_WRONG,
                    LOST_OR_STOLEN,
                    CARD_STOPPED,
                    MERCHANT_OVER_LIMIT,
                    OVERDUE,
                    ALREADY_USED,
                    AUTHENTICATION_MISSING,
                    BALANCE_TOO_LOW,
                    CANCEL_NOT_POSSIBLE,
                    ORIGINAL_NOT_FOUND,
                    ALREADY_CANCELLED,
                    CANCEL_FAILED_TRY_AGAIN,
                    ALREADY_CAPTURED,
                    OTHER -> false;
        };
    }
}
