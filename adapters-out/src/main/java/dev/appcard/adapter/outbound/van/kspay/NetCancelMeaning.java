package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.recovery.NetCancelOutcome;
import dev.appcard.domain.recovery.NetCancelOutcome.OrderUnknown;
import dev.appcard.domain.recovery.NetCancelOutcome.Refused;
import dev.appcard.domain.recovery.NetCancelOutcome.Unanswered;
import dev.appcard.domain.recovery.NetCancelOutcome.Undone;

/**
 * Undone when the VAN says so, whatever amount it had approved, or has undone it before; whatever is unknown is asked
 * again.
 */
final class NetCancelMeaning implements AnswerMeaning<NetCancelOutcome> {

    @Override
    public NetCancelOutcome of(AnswerTelegram answer) {
        return switch (answer.result()) {
            case DONE -> new Undone();
            case REFUSED -> refused(answer.verdict().code());
            case NOT_KNOWN -> new Unanswered();
        };
    }

    @Override
    public NetCancelOutcome unknown(UnknownReason reason) {
        return new Unanswered();
    }

    private static NetCancelOutcome refused(String code) {
        return switch (code) {
            case CancelCodes.CANCELLED_ALREADY -> new Undone();
            case CancelCodes.ORDER_UNKNOWN -> new OrderUnknown();
            case "" -> new Unanswered();
            default -> new Refused(code);
        };
    }
}
