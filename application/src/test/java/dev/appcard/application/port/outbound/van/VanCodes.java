package dev.appcard.application.port.outbound.van;

import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.approval.DeclineReason;

/** Declines as a VAN words them, with the field's generic code of each reason. */
final class VanCodes {

    private VanCodes() {}

    static Decline decline(DeclineReason reason) {
        return new Decline(reason, code(reason), "거절", "");
    }

    private static String code(DeclineReason reason) {
        return switch (reason) {
            case CARD_RESTRICTED -> "0001";
            case OVER_LIMIT -> "0002";
            case CARD_NOT_REGISTERED -> "0003";
            case CARD_EXPIRED -> "0004";
            case INSTALMENT_NOT_ALLOWED -> "0005";
            case AMOUNT_NOT_ALLOWED -> "0006";
            case MERCHANT_RESTRICTED -> "0007";
            case MERCHANT_NOT_REGISTERED -> "0008";
            case KEY_IN_NOT_ALLOWED -> "0009";
            case ISSUER_TIMED_OUT -> "0010";
            case INSTALMENT_NOT_SUPPORTED -> "0011";
            case CARD_NUMBER_WRONG -> "0014";
            case TOO_OFTEN_TODAY -> "0015";
            case OVER_SINGLE_PAYMENT_LIMIT -> "0016";
            case FORMAT_ERROR -> "0017";
            case PASSWORD_WRONG -> "0019";
            case PASSWORD_TOO_OFTEN_WRONG -> "0021";
            case CANCEL_NOT_POSSIBLE -> "0022";
            case ORIGINAL_NOT_FOUND -> "0024";
            case ALREADY_CANCELLED -> "0025";
            case LOST_OR_STOLEN -> "0026";
            case CARD_STOPPED -> "0027";
            case MERCHANT_OVER_LIMIT -> "0029";
            case OVERDUE -> "0032";
            case ALREADY_USED -> "0036";
            case AUTHENTICATION_MISSING -> "0046";
            case HOLDER_MISMATCH -> "0051";
            case BALANCE_TOO_LOW -> "0054";
            case CANCEL_FAILED_TRY_AGAIN -> "0059";
            case ALREADY_CAPTURED -> "0069";
            case OTHER -> "9999";
        };
    }
}
