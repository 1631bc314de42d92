package dev.appcard.domain.payment;

import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.approval.ApprovalOutcome;
import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.Authentication;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.cancel.CompletedCancel;
import dev.appcard.domain.recovery.Backoff;
import dev.appcard.domain.recovery.NetCancelEnd;
import dev.appcard.domain.recovery.RetryState;
import dev.appcard.domain.secret.Otc;
import dev.appcard.domain.secret.Sealed;
import java.time.Instant;
import java.util.List;

/**
 * Where a payment stands. Each state holds exactly what is known in it, and has a step for each state that may follow:
 * approving without an OTC, or a second time, does not compile. {@link StateName#followers} is the same as a table.
 */
public sealed interface PaymentState {

    StateName name();

    /** No approval has been attempted: time may run out, and the order may be opened again. */
    sealed interface Open extends PaymentState permits Unauthenticated, Authenticated {

        default Expired expire(Instant now) {
            return new Expired(now);
        }
    }

    /** The buyer has not authenticated. */
    sealed interface Unauthenticated extends Open permits Ready, AppCalled {

        default AppCalled call(AppCall call) {
            return new AppCalled(call);
        }

        default AuthenticationFailed fail(AuthenticationFailure failure, Instant now) {
            return new AuthenticationFailed(failure, now);
        }
    }

    /** What the VAN approves of this attempt, or has approved, is undone. */
    sealed interface GivenUp extends PaymentState permits NetCancelling, NetCancelled {

        ApprovalAttempt attempt();
    }

    /** The outcomes of an attempt. */
    sealed interface Concluded extends PaymentState permits Approved, Declined, NetCancelling {}

    /** The VAN has approved it, whatever was given back since. */
    sealed interface Taken extends PaymentState permits Cancellable, GivingBack, GivenBack {

        Approved approved();

        /** What the VAN has carried out, in order. */
        default List<CompletedCancel> cancels() {
            return List.of();
        }
    }

    /** A cancel may begin. */
    sealed interface Cancellable extends Taken permits Approved, PartiallyCancelled {

        default GivingBack.PartiallyCancelling cancelPart(Cancellation part, Backoff retries) {
            return new GivingBack.PartiallyCancelling(
                    approved(), cancels(), part, RetryState.first(part.requestedAt(), retries, part.transactionKey()));
        }
    }

    /** Something has been given back, and no more is under way. */
    sealed interface GivenBack extends Taken permits PartiallyCancelled, Cancelled {}

    /** Opened; the buyer has chosen nothing yet. */
    record Ready() implements Unauthenticated {
        @Override
        public StateName name() {
            return StateName.READY;
        }
    }

    /** The issuer's app has been called. */
    record AppCalled(AppCall call) implements Unauthenticated {

        /** @param attentionAt as in {@link Authenticated} */
        public Authenticated authenticate(Authentication authentication, Sealed<Otc> otc, Instant attentionAt) {
            return new Authenticated(authentication, otc, attentionAt);
        }

        @Override
        public StateName name() {
            return StateName.APP_CALLED;
        }
    }

    /**
     * Authenticated; the OTC is held and unspent.
     *
     * @param attentionAt when this payment needs looking at: the next try of an automatic approval, or its end
     */
    record Authenticated(Authentication authentication, Sealed<Otc> otc, Instant attentionAt) implements Open {

        /** Spends the OTC: it is not part of what follows. */
        public Approving begin(ApprovalAttempt attempt) {
            return new Approving(method(), attempt);
        }

        /** The automatic approval is begun; should it not get through, the next try is due then. */
        public Authenticated tryAgainAt(Instant next) {
            return new Authenticated(authentication, otc, next);
        }

        public PaymentMethod method() {
            return new PaymentMethod.ByBuyer(authentication);
        }

        @Override
        public StateName name() {
            return StateName.AUTHENTICATED;
        }
    }

    /** The OTC is spent; the approval may be on its way. Its outcome is unknown. */
    record Approving(PaymentMethod method, ApprovalAttempt attempt) implements PaymentState {

        /** @param retries pauses between the net cancels of an outcome that is unknown */
        public Concluded conclude(ApprovalOutcome outcome, Instant now, Backoff retries) {
            return switch (outcome) {
                case ApprovalOutcome.Approved approved -> new Approved(method, attempt, approved.approval());
                case ApprovalOutcome.Declined declined -> new Declined(method, attempt, declined.decline(), now);
                case ApprovalOutcome.Unknown unknown -> undo(unknown.unknownReason(), now, retries);
            };
        }

        /** Never approved again: it is undone until the VAN confirms. */
        public NetCancelling undo(UnknownReason unknownReason, Instant now, Backoff retries) {
            return new NetCancelling(
                    method,
                    attempt,
                    unknownReason,
                    RetryState.first(now, retries, attempt.orderNumber().value()));
        }

        @Override
        public StateName name() {
            return StateName.APPROVING;
        }
    }

    /** The approval's outcome stayed unknown: it is being undone, until the VAN confirms. */
    record NetCancelling(PaymentMethod method, ApprovalAttempt attempt, UnknownReason unknownReason, RetryState retry)
            implements Concluded, GivenUp {

        public NetCancelling again(Instant now, Backoff retries) {
            return new NetCancelling(
                    method,
                    attempt,
                    unknownReason,
                    retry.next(now, retries, attempt.orderNumber().value()));
        }

        /** The VAN has refused: asking again soon would be answered alike, so it is tried again after the longest pause. */
        public NetCancelling refused(Instant now, Backoff retries) {
            return new NetCancelling(
                    method,
                    attempt,
                    unknownReason,
                    retry.later(now, retries, attempt.orderNumber().value()));
        }

        public NetCancelled ended(NetCancelEnd end, Instant now) {
            return new NetCancelled(method, attempt, unknownReason, end, now);
        }

        @Override
        public StateName name() {
            return StateName.NET_CANCELLING;
        }
    }

    /** The money is taken. */
    record Approved(PaymentMethod method, ApprovalAttempt attempt, Approval approval)
            implements Concluded, Cancellable {

        @Override
        public Approved approved() {
            return this;
        }

        public GivingBack.Cancelling cancel(Cancellation cancellation, Backoff retries) {
            return new GivingBack.Cancelling(
                    this,
                    cancellation,
                    RetryState.first(cancellation.requestedAt(), retries, cancellation.transactionKey()));
        }

        /** It was taken only to be given back. */
        public GivingBack.Voiding giveBackAtOnce(Cancellation cancellation, Backoff retries) {
            return new GivingBack.Voiding(
                    this,
                    cancellation,
                    RetryState.first(cancellation.requestedAt(), retries, cancellation.transactionKey()));
        }

        @Override
        public StateName name() {
            return StateName.APPROVED;
        }
    }

    /** A part is given back. */
    record PartiallyCancelled(Approved approved, List<CompletedCancel> cancels) implements Cancellable, GivenBack {

        public PartiallyCancelled {
            cancels = List.copyOf(cancels);
        }

        @Override
        public StateName name() {
            return StateName.PARTIALLY_CANCELLED;
        }
    }

    /** The money is given back in full: at once, or in parts. */
    record Cancelled(Approved approved, List<CompletedCancel> cancels) implements GivenBack {

        public Cancelled {
            cancels = List.copyOf(cancels);
        }

        /** By one cancel of the whole amount. */
        static Cancelled by(Approved approved, Cancellation cancellation, Instant now, boolean elsewhere) {
            return new Cancelled(approved, List.of(new CompletedCancel(cancellation, now, elsewhere)));
        }

        @Override
        public StateName name() {
            return StateName.CANCELLED;
        }
    }

    /** The VAN or the issuer said no. */
    record Declined(PaymentMethod method, ApprovalAttempt attempt, Decline decline, Instant declinedAt)
            implements Concluded {
        @Override
        public StateName name() {
            return StateName.DECLINED;
        }
    }

    /** An approval of unknown outcome has been undone: no money is taken. */
    record NetCancelled(
            PaymentMethod method,
            ApprovalAttempt attempt,
            UnknownReason unknownReason,
            NetCancelEnd end,
            Instant netCancelledAt)
            implements GivenUp {
        @Override
        public StateName name() {
            return StateName.NET_CANCELLED;
        }
    }

    /** The buyer could not, or did not want to, authenticate. Final: another try is a new payment. */
    record AuthenticationFailed(AuthenticationFailure failure, Instant failedAt) implements PaymentState {
        @Override
        public StateName name() {
            return StateName.AUTHENTICATION_FAILED;
        }
    }

    /** Time ran out, or the same order was opened again, before an approval was attempted. */
    record Expired(Instant expiredAt) implements PaymentState {
        @Override
        public StateName name() {
            return StateName.EXPIRED;
        }
    }
}
