package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.adapter.outbound.persistence.column.BuyerColumns;
import dev.appcard.adapter.outbound.persistence.column.StateColumns;
import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.cancel.CompletedCancel;
import dev.appcard.domain.payment.GivingBack;
import dev.appcard.domain.payment.PayType;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentState.Approved;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Lays a payment's state into columns, over those of the state before: facts stay for reporting although the next state
 * has no use for them. OTC and session do not: they are gone unless the last state written is the one that needs them.
 */
final class PaymentStateWriter {

    private PayType payType = PayType.CARD_VAN;
    private BuyerColumns buyer = BuyerColumns.NONE;
    private @Nullable BillingColumns billing;
    private byte @Nullable [] sealedOtc;
    private @Nullable AttemptColumns attempt;
    private @Nullable UnknownReason unknownReason;
    private @Nullable Integer tries;
    private @Nullable ApprovalColumns approval;
    private @Nullable CancellationColumns cancellation;
    private @Nullable DeclineColumns decline;
    private @Nullable AuthenticationFailure authenticationFailure;
    private @Nullable Instant settledAt;

    static PaymentStateColumns columnsOf(Payment opened) {
        return new PaymentStateWriter().write(opened.state()).columns(opened);
    }

    /** @param current what {@code next} takes the place of */
    static PaymentStateColumns columnsOf(Payment next, Payment current) {
        return new PaymentStateWriter()
                .write(current.state())
                .write(next.state())
                .columns(next);
    }

    private PaymentStateWriter write(PaymentState state) {
        buyer = buyer.withoutSession();
        sealedOtc = null;
        switch (state) {
            case PaymentState.Ready _ -> {}
            case PaymentState.AppCalled called -> called(called.call());
            case PaymentState.Authenticated held -> {
                paidBy(held.method());
                sealedOtc = held.otc().envelope();
            }
            case PaymentState.Approving approving -> attempted(approving.method(), approving.attempt());
            case PaymentState.NetCancelling undoing -> {
                unknown(undoing.method(), undoing.attempt(), undoing.unknownReason());
                tries = undoing.retry().tries();
            }
            case PaymentState.NetCancelled undone -> {
                unknown(undone.method(), undone.attempt(), undone.unknownReason());
                settledAt = undone.netCancelledAt();
            }
            case Approved approved -> approved(approved);
            case GivingBack cancelling -> {
                cancelWanted(cancelling.approved(), cancelling.cancellation());
                tries = cancelling.retry().tries();
            }
            case PaymentState.Cancelled cancelled -> {
                CompletedCancel last = cancelled.cancels().getLast();
                approved(cancelled.approved());
                cancellation = CancellationColumns.of(last);
                settledAt = last.completedAt();
            }
            case PaymentState.Declined declined -> {
                attempted(declined.method(), declined.attempt());
                decline = DeclineColumns.of(declined.decline());
                settledAt = declined.declinedAt();
            }
            case PaymentState.AuthenticationFailed failed -> {
                authenticationFailure = failed.failure();
                settledAt = failed.failedAt();
            }
            case PaymentState.Expired expired -> settledAt = expired.expiredAt();
        }
        return this;
    }

    private void called(AppCall call) {
        payType = PayType.of(call.method());
        buyer = buyer.withCall(call);
    }

    private void paidBy(PaymentMethod method) {
        payType = method.payType();
        switch (method) {
            case PaymentMethod.ByBuyer byBuyer -> buyer = buyer.withAuthentication(byBuyer.authentication());
            case PaymentMethod.ByBillingKey byBillingKey -> {
                buyer = buyer.withPlan(byBillingKey.plan());
                billing = BillingColumns.of(byBillingKey);
            }
            case PaymentMethod.ByKeyIn byKeyIn -> buyer = buyer.withPlan(byKeyIn.plan());
        }
    }

    private void attempted(PaymentMethod method, ApprovalAttempt sent) {
        paidBy(method);
        attempt = AttemptColumns.of(sent);
    }

    private void unknown(PaymentMethod method, ApprovalAttempt sent, UnknownReason why) {
        attempted(method, sent);
        unknownReason = why;
    }

    private void approved(Approved approved) {
        attempted(approved.method(), approved.attempt());
        approval = ApprovalColumns.of(approved.approval());
    }

    private void cancelWanted(Approved approved, Cancellation wanted) {
        approved(approved);
        cancellation = CancellationColumns.of(wanted);
    }

    private PaymentStateColumns columns(Payment payment) {
        var result = payment.acceptedResult();
        return new PaymentStateColumns(
                new StateColumns(
                        payment.stateName().name(),
                        payment.attentionAt().orElse(null),
                        result == null ? null : result.sign(),
                        settledAt),
                payType.name(),
                buyer,
                billing,
                sealedOtc,
                new MoneyColumns(
                        attempt,
                        StoredName.of(unknownReason),
                        tries,
                        approval,
                        cancellation,
                        decline,
                        StoredName.of(payment.needsAttention())),
                StoredName.of(authenticationFailure));
    }
}
