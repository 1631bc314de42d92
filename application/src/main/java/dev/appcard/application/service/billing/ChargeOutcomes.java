package dev.appcard.application.service.billing;

import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.Charged;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.NotFound;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.OrderTaken;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.Outcome;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.OutcomeUnknown;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.Refused;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.TooOftenToday;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.Unavailable;
import dev.appcard.application.service.approval.ApprovalResult;
import dev.appcard.application.service.approval.AttemptCondition;
import dev.appcard.domain.payment.PaymentState.Declined;

/** An attempt's result, as the one who charged is told. */
final class ChargeOutcomes {

    private ChargeOutcomes() {}

    static Outcome of(ApprovalResult result) {
        return switch (result) {
            case ApprovalResult.Settled settled ->
                settled.payment().state() instanceof Declined declined
                        ? new Refused(settled.payment(), declined)
                        : new Charged(settled.payment());
            case ApprovalResult.InDoubt _ -> new OutcomeUnknown();
            case ApprovalResult.NotSent _ -> new Unavailable();
            case ApprovalResult.Overtaken _ -> new OrderTaken();
            case ApprovalResult.KeptBack(AttemptCondition.KeptBack why) -> keptBack(why);
        };
    }

    private static Outcome keptBack(AttemptCondition.KeptBack why) {
        return switch (why) {
            case ORDER_TAKEN, PERIOD_TAKEN -> new OrderTaken();
            case CARD_GONE -> new NotFound();
            case DAILY_NUMBER_REACHED -> new TooOftenToday();
        };
    }
}
