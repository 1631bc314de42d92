package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.application.port.outbound.van.CancelOrder;
import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.cancel.CancelOutcome;
import dev.appcard.domain.cancel.CancelOutcome.Cancelled;
import dev.appcard.domain.cancel.CancelOutcome.CancelledBefore;
import dev.appcard.domain.cancel.CancelOutcome.Refused;
import dev.appcard.domain.cancel.CancelOutcome.Unknown;

/** Cancelled when the VAN names our transaction and our amount; cancelled before when it says so. */
final class CancelMeaning implements AnswerMeaning<CancelOutcome> {

    private final CancelOrder order;
    private final DeclineTable declines;

    CancelMeaning(CancelOrder order, DeclineTable declines) {
        this.order = order;
        this.declines = declines;
    }

    @Override
    public CancelOutcome of(AnswerTelegram answer) {
        return switch (answer.result()) {
            case DONE -> isOurs(answer) ? new Cancelled() : unknown(UnknownReason.ANSWER_DIFFERS);
            case REFUSED -> refused(answer);
            case NOT_KNOWN -> unknown(UnknownReason.UNREADABLE_ANSWER);
        };
    }

    @Override
    public CancelOutcome unknown(UnknownReason reason) {
        return new Unknown(reason);
    }

    private boolean isOurs(AnswerTelegram answer) {
        return answer.amount().orElse(-1) == order.amount().won()
                && answer.trade().transactionNumber().equals(order.transactionNumber());
    }

    private CancelOutcome refused(AnswerTelegram answer) {
        return switch (answer.verdict().code()) {
            case CancelCodes.CANCELLED_ALREADY -> new CancelledBefore();
            // Codes that leave open what became of it, "time-out" and "cancel failed, try again" among them: ask again.
            case "", "0000", CancelCodes.ISSUER_TIMED_OUT, CancelCodes.TRY_AGAIN ->
                unknown(UnknownReason.UNREADABLE_ANSWER);
            default -> new Refused(declines.decline(answer));
        };
    }
}
