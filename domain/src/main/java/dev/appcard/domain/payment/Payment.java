package dev.appcard.domain.payment;

import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.ResultFingerprint;
import dev.appcard.domain.cancel.Balance;
import dev.appcard.domain.cancel.CompletedCancel;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.PaymentState.Ready;
import dev.appcard.domain.status.IllegalTransition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A payment: what was agreed, where it stands, and how often it has changed. Immutable; {@link #to} gives the next one,
 * and the store takes it only in place of the one that it came from.
 *
 * @param acceptedResult the authentication result that was accepted, so that the issuer may repeat it
 * @param needsAttention why a person has to look at it; null where none has to
 * @param version 1 when opened, one more with every change
 */
public record Payment(
        PaymentOrder order,
        PaymentState state,
        @Nullable ResultFingerprint acceptedResult,
        @Nullable AttentionReason needsAttention,
        long version) {

    /** @throws IllegalArgumentException when more is given back than was taken */
    public Payment {
        leftOf(order, cancelsOf(state));
    }

    public static Payment open(PaymentOrder order) {
        return new Payment(order, new Ready(), null, null, 1);
    }

    public PaymentKey key() {
        return order.key();
    }

    public StateName stateName() {
        return state.name();
    }

    /**
     * A mark ({@link #marked}) stays as long as its state is repeated, and goes with it.
     *
     * @throws IllegalTransition when the table does not have this step
     */
    public Payment to(PaymentState next) {
        stateName().requireMayBecome(next.name(), "payment " + key());
        AttentionReason kept = next.name() == stateName() ? needsAttention : null;
        return new Payment(order, next, acceptedResult, kept, version + 1);
    }

    /**
     * The same version with a mark, to be stored with the step that it was made by: {@code payment.to(next).marked(why)}.
     * Storing and telling it is {@code PaymentUpdates}' work.
     */
    public Payment marked(AttentionReason why) {
        return new Payment(order, state, acceptedResult, why, version);
    }

    /** This payment, known to stand there: what may follow is a step of the state. */
    public <S extends PaymentState> PaymentIn<S> in(S known) {
        return new PaymentIn<>(this, known);
    }

    /** The same, by an authentication result. */
    public Payment to(PaymentState next, ResultFingerprint result) {
        Payment moved = to(next);
        return new Payment(order, moved.state, result, moved.needsAttention, moved.version);
    }

    public boolean hasAccepted(ResultFingerprint result) {
        return result.equals(acceptedResult);
    }

    /** A payment without a window: its first and only attempt is committed together with it. */
    public static PaymentIn<PaymentState.Approving> attempted(
            PaymentOrder order, PaymentMethod method, ApprovalAttempt attempt) {
        PaymentState.Approving approving = new PaymentState.Approving(method, attempt);
        return new PaymentIn<>(new Payment(order, approving, null, null, 1), approving);
    }

    /** How it is, or would be, paid: by the method of authenticating that the buyer chose last, as far as that is known. */
    public PayType payType() {
        return method().map(PaymentMethod::payType)
                .or(() -> call().map(AppCall::method).map(PayType::of))
                .orElse(PayType.CARD_VAN);
    }

    /** The app call that this state holds. */
    public Optional<AppCall> call() {
        return state instanceof PaymentState.AppCalled(AppCall call)
                ? Optional.of(call)
                : method().flatMap(PaymentMethod::call);
    }

    /** What the approval is, or will be, asked for by. */
    public Optional<PaymentMethod> method() {
        return switch (state) {
            case PaymentState.Authenticated held -> Optional.of(held.method());
            case PaymentState.Approving approving -> Optional.of(approving.method());
            case PaymentState.NetCancelling undoing -> Optional.of(undoing.method());
            case PaymentState.NetCancelled undone -> Optional.of(undone.method());
            case PaymentState.Declined declined -> Optional.of(declined.method());
            case PaymentState.Taken taken -> Optional.of(taken.approved().method());
            case PaymentState.Ready _,
                    PaymentState.AppCalled _,
                    PaymentState.AuthenticationFailed _,
                    PaymentState.Expired _ -> Optional.empty();
        };
    }

    /** What the VAN has given back of it so far, in order. */
    public List<CompletedCancel> cancels() {
        return cancelsOf(state);
    }

    /** What of it is not given back yet. */
    public Balance balance() {
        return leftOf(order, cancels());
    }

    private static List<CompletedCancel> cancelsOf(PaymentState state) {
        return state instanceof PaymentState.Taken taken ? taken.cancels() : List.of();
    }

    private static Balance leftOf(PaymentOrder order, List<CompletedCancel> cancels) {
        Balance left = order.balance();
        for (CompletedCancel cancel : cancels) {
            left = left.minus(cancel.cancellation());
        }
        return left;
    }

    /** Whether time has run out although that is not stored yet. */
    public boolean isOverdue(Instant now) {
        return switch (state) {
            case PaymentState.Ready _, PaymentState.AppCalled _ ->
                !now.isBefore(order.windowTerms().authenticateBy());
            case PaymentState.Authenticated held ->
                !now.isBefore(held.authentication().confirmBy());
            case PaymentState.Approving _,
                    PaymentState.NetCancelling _,
                    PaymentState.Taken _,
                    PaymentState.Declined _,
                    PaymentState.NetCancelled _,
                    PaymentState.AuthenticationFailed _,
                    PaymentState.Expired _ -> false;
        };
    }

    /** When the sweep has to look at this payment again if nothing happens; empty where it is final. */
    public Optional<Instant> attentionAt() {
        return switch (state) {
            case PaymentState.Ready _, PaymentState.AppCalled _ ->
                Optional.of(order.windowTerms().authenticateBy());
            case PaymentState.Authenticated held -> Optional.of(held.attentionAt());
            case PaymentState.Approving approving ->
                Optional.of(approving.attempt().answerDueAt());
            case PaymentState.NetCancelling undoing ->
                Optional.of(undoing.retry().nextTryAt());
            case GivingBack cancelling -> Optional.of(cancelling.retry().nextTryAt());
            case PaymentState.Cancellable _,
                    PaymentState.Cancelled _,
                    PaymentState.Declined _,
                    PaymentState.NetCancelled _,
                    PaymentState.AuthenticationFailed _,
                    PaymentState.Expired _ -> Optional.empty();
        };
    }
}
