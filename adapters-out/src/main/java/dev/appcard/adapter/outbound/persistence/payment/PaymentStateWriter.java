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
import dev.appcard.domain.recovery.NetCancelEnd;
import java.time.Instant;
import java.util.OptionalInt;
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
    private @Nullable UndoingColumns undoingColumns;
    private @Nullable Integer tries;
    private @Nullable ApprovalColumns approval;
    private @Nullable CancellationColumns cancellation;
    private @Nullable Integer serial;
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
                unknown(undoing.method(), undoing.attempt(), undoing.unknownReason(), null);
                tries = undoing.retry().tries();
            }
            case PaymentState.NetCancelled undone -> {
                unknown(undone.method(), undone.attempt(), undone.unknownReason(), undone.end());
                settledAt = undone.netCancelledAt();
            }
            case Approved approved -> {
                approved(approved);
                cancellation = cancellation == null ? null : cancellation.refused();
                serial = null;
            }
            case GivingBack cancelling -> {
                OptionalInt part = cancelling.serial();
                serial = part.isPresent() ? part.getAsInt() : null;
                cancelled(cancelling, cancelling.cancellation(), null);
                tries = cancelling.retry().tries();
            }
            case PaymentState.PartiallyCancelled partly -> {
                serial = partly.cancels().size();
                cancelled(partly, partly.cancels().getLast().cancellation(), null);
            }
            case PaymentState.Cancelled cancelled -> {
                CompletedCancel last = cancelled.cancels().getLast();
                cancelled(cancelled, last.cancellation(), last.elsewhere());
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

    private void unknown(PaymentMethod method, ApprovalAttempt sent, UnknownReason why, @Nullable NetCancelEnd end) {
        attempted(method, sent);
        undoingColumns = new UndoingColumns(why.name(), end == NetCancelEnd.NOT_RECORDED ? null : StoredName.of(end));
    }

    private void approved(Approved approved) {
        attempted(approved.method(), approved.attempt());
        approval = ApprovalColumns.of(approved.approval());
    }

    /** The serial is the one of the part that was under way, also where the cancel is done by now. */
    private void cancelled(PaymentState.Taken taken, Cancellation last, @Nullable Boolean elsewhere) {
        approved(taken.approved());
        cancellation = CancellationColumns.of(last, serial, elsewhere);
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
                        undoingColumns,
                        tries,
                        approval,
                        cancellation,
                        decline,
                        StoredName.of(payment.needsAttention())),
                StoredName.of(authenticationFailure));
    }
}
