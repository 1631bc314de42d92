package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.Authentication;
import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentState.Approved;
import dev.appcard.domain.recovery.RetryState;
import dev.appcard.domain.secret.Sealed;
import org.jspecify.annotations.Nullable;

/** Reads exactly those columns that belong to the state; whatever else is known of the payment is for reports. */
record PaymentStateReader(PaymentStateColumns columns) {

    PaymentState state() {
        return switch (columns.state()) {
            case READY -> new PaymentState.Ready();
            case APP_CALLED -> new PaymentState.AppCalled(call());
            case AUTHENTICATED ->
                new PaymentState.Authenticated(
                        authentication(),
                        new Sealed<>(known(columns.sealedOtc(), "sealed_otc")),
                        known(columns.attentionAt(), "attention_at"));
            case APPROVING -> new PaymentState.Approving(means(), attempt());
            case NET_CANCELLING ->
                new PaymentState.NetCancelling(means(), attempt(), known(columns.doubt(), "doubt"), repetition());
            case APPROVED -> approved();
            case CANCELLING -> new PaymentState.Cancelling(approved(), cancellation(), repetition());
            case CANCELLED ->
                new PaymentState.Cancelled(approved(), cancellation(), known(columns.settledAt(), "settled_at"));
            case DECLINED ->
                new PaymentState.Declined(
                        means(),
                        attempt(),
                        known(columns.decline(), "decline").toDomain(),
                        known(columns.settledAt(), "settled_at"));
            case NET_CANCELLED ->
                new PaymentState.NetCancelled(
                        means(), attempt(), known(columns.doubt(), "doubt"), known(columns.settledAt(), "settled_at"));
            case AUTHENTICATION_FAILED ->
                new PaymentState.AuthenticationFailed(
                        known(columns.authenticationFailure(), "authentication_failure"),
                        known(columns.settledAt(), "settled_at"));
            case EXPIRED -> new PaymentState.Expired(known(columns.settledAt(), "settled_at"));
        };
    }

    private AppCall call() {
        byte[] session = columns.sealedSession();
        return known(columns.appCall(), "app call").toDomain(plan(), session == null ? null : new Sealed<>(session));
    }

    private InstalmentPlan plan() {
        return known(columns.plan(), "instalment").toDomain();
    }

    private Authentication authentication() {
        return known(columns.authentication(), "authentication").toDomain(call());
    }

    /** The means that left facts in the row: a card that was keyed in leaves none but its plan. */
    private PaymentMethod means() {
        BillingColumns billing = columns.billing();
        if (billing != null) {
            return billing.toDomain(plan());
        }
        return columns.appCall() == null
                ? new PaymentMethod.ByKeyIn(plan())
                : new PaymentMethod.ByBuyer(authentication());
    }

    private ApprovalAttempt attempt() {
        return known(columns.attempt(), "attempt").toDomain();
    }

    private Approved approved() {
        return new Approved(
                means(), attempt(), known(columns.approval(), "approval").toDomain());
    }

    private Cancellation cancellation() {
        return known(columns.cancellation(), "cancellation").toDomain();
    }

    private RetryState repetition() {
        return new RetryState(known(columns.tries(), "tries"), known(columns.attentionAt(), "attention_at"));
    }

    private <T> T known(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalStateException("a payment that is " + columns.state() + " has no " + what);
        }
        return value;
    }
}
