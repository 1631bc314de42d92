package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.adapter.inbound.rest.common.ErrorCode;
import dev.appcard.domain.approval.DeclineReason;

/**
 * The one table from why the VAN or the issuer refused a cancel to the merchant API's code. Never a code of an approval
 * ({@link DeclineCode}): clients would take it for one.
 */
final class CancelCode {

    private CancelCode() {}

    static ErrorCode of(DeclineReason reason) {
        return switch (reason) {
            case CANCEL_NOT_POSSIBLE, ORIGINAL_NOT_FOUND, ALREADY_CAPTURED -> ErrorCode.NOT_CANCELABLE_PAYMENT;
            case CARD_RESTRICTED,
                    OVER_LIMIT,
                    CARD_NOT_REGISTERED,
                    CARD_EXPIRED,
                    INSTALMENT_NOT_ALLOWED,
                    AMOUNT_NOT_ALLOWED,
                    MERCHANT_RESTRICTED,
                    MERCHANT_NOT_REGISTERED,
                    KEY_IN_NOT_ALLOWED,
                    ISSUER_TIMED_OUT,
                    INSTALMENT_NOT_SUPPORTED,
                    CARD_NUMBER_WRONG,
                    TOO_OFTEN_TODAY,
                    OVER_SINGLE_PAYMENT_LIMIT,
                    FORMAT_ERROR,
                    PASSWORD_WRONG,
                    PASSWORD_TOO_OFTEN_WRONG,
                    LOST_OR_STOLEN,
                    CARD_STOPPED,
                    MERCHANT_OVER_LIMIT,
                    OVERDUE,
                    ALREADY_USED,
                    AUTHENTICATION_MISSING,
                    HOLDER_MISMATCH,
                    BALANCE_TOO_LOW,
                    ALREADY_CANCELLED,
                    CANCEL_FAILED_TRY_AGAIN,
                    OTHER -> ErrorCode.FAILED_REFUND_PROCESS;
        };
    }
}
