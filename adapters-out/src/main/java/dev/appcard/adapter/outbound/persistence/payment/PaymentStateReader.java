package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.adapter.outbound.persistence.column.BuyerColumns;
import dev.appcard.adapter.outbound.persistence.column.StateColumns;
import dev.appcard.adapter.outbound.persistence.column.StoredName;
import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.cancel.CompletedCancel;
import dev.appcard.domain.payment.GivingBack;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentState.Approved;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.recovery.RetryState;
import dev.appcard.domain.secret.Sealed;
import java.util.List;
import java.util.function.Supplier;

/** Reads exactly those columns that belong to the state; whatever else is known of the payment is for reports. */
final class PaymentStateReader {

    private final PaymentStateColumns columns;
    private final StateColumns state;
    private final BuyerColumns buyer;
    private final MoneyColumns money;
    private final Supplier<List<CompletedCancel>> parts;

    /** @param parts what is cancelled in parts; asked for where the state has any */
    PaymentStateReader(PaymentStateColumns columns, Supplier<List<CompletedCancel>> parts) {
        this.columns = columns;
        this.parts = parts;
        this.state = columns.state();
        this.buyer = BuyerColumns.orNone(columns.buyer());
        this.money = columns.money() == null ? MoneyColumns.NONE : columns.money();
    }

    PaymentState state() {
        return switch (StoredName.read(StateName.class, state.name())) {
            case READY -> new PaymentState.Ready();
            case APP_CALLED -> new PaymentState.AppCalled(buyer.call());
            case AUTHENTICATED ->
                new PaymentState.Authenticated(
                        buyer.confirmed(),
                        new Sealed<>(state.needed(columns.sealedOtc(), "sealed_otc")),
                        state.attention());
            case APPROVING -> new PaymentState.Approving(method(), attempt());
            case NET_CANCELLING -> new PaymentState.NetCancelling(method(), attempt(), unknownReason(), retryState());
            case APPROVED -> approved();
            case CANCELLING -> new GivingBack.Cancelling(approved(), cancellation(), retryState());
            case VOIDING -> new GivingBack.Voiding(approved(), cancellation(), retryState());
            case PARTIALLY_CANCELLING ->
                new GivingBack.PartiallyCancelling(approved(), parts.get(), cancellation(), retryState());
            case PARTIALLY_CANCELLED -> new PaymentState.PartiallyCancelled(approved(), parts.get());
            case CANCELLED -> new PaymentState.Cancelled(approved(), cancels());
            case DECLINED ->
                new PaymentState.Declined(
                        method(),
                        attempt(),
                        state.needed(money.decline(), "decline_reason").toDomain(),
                        state.settled());
            case NET_CANCELLED ->
                new PaymentState.NetCancelled(
                        method(), attempt(), unknownReason(), undoing().ended(), state.settled());
            case AUTHENTICATION_FAILED ->
                new PaymentState.AuthenticationFailed(authenticationFailure(), state.settled());
            case EXPIRED -> new PaymentState.Expired(state.settled());
        };
    }

    /** The method that left facts in the row: a card that was keyed in leaves none but its plan. */
    private PaymentMethod method() {
        BillingColumns billing = columns.billing();
        if (billing != null) {
            return billing.toDomain(buyer.chosenPlan());
        }
        return buyer.appCall() == null
                ? new PaymentMethod.ByKeyIn(buyer.chosenPlan())
                : new PaymentMethod.ByBuyer(buyer.confirmed());
    }

    private ApprovalAttempt attempt() {
        return state.needed(money.attempt(), "attempt_order_number").toDomain();
    }

    private UnknownReason unknownReason() {
        return StoredName.read(UnknownReason.class, undoing().unknownReason());
    }

    private UndoingColumns undoing() {
        return state.needed(money.undoing(), "doubt");
    }

    private Approved approved() {
        return new Approved(
                method(),
                attempt(),
                state.needed(money.approval(), "approval_transaction").toDomain());
    }

    private Cancellation cancellation() {
        return cancellationColumns().toDomain();
    }

    private List<CompletedCancel> cancels() {
        CancellationColumns last = cancellationColumns();
        return last.serial() == null ? List.of(last.completed(state.settled())) : parts.get();
    }

    private CancellationColumns cancellationColumns() {
        return state.needed(money.cancellation(), "cancel_transaction_key");
    }

    private RetryState retryState() {
        return new RetryState(state.needed(money.tries(), "tries"), state.attention());
    }

    private AuthenticationFailure authenticationFailure() {
        return StoredName.read(
                AuthenticationFailure.class, state.needed(columns.authenticationFailure(), "authentication_failure"));
    }
}
