package dev.appcard.domain.payment;

import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.approval.Decline;
import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.authentication.Authentication;
import dev.appcard.domain.authentication.AuthenticationFailure;
import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.recovery.RetryState;
import dev.appcard.domain.secret.Otc;
import dev.appcard.domain.secret.Sealed;
import java.time.Instant;

/**
 * Where a payment stands. Each state holds exactly what is known in it, so that approving without an OTC, or a second
 * time, cannot be written down. {@link StateName#followers} says which state may follow which.
 */
public sealed interface PaymentState {

    StateName name();

    /** Opened; the buyer has chosen nothing yet. */
    record Ready() implements PaymentState {
        @Override
        public StateName name() {
            return StateName.READY;
        }
    }

    /** The issuer's app has been called. */
    record AppCalled(AppCall call) implements PaymentState {
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
    record Authenticated(Authentication authentication, Sealed<Otc> otc, Instant attentionAt) implements PaymentState {

        public PaymentMethod means() {
            return new PaymentMethod.ByBuyer(authentication);
        }

        @Override
        public StateName name() {
            return StateName.AUTHENTICATED;
        }
    }

    /** The OTC is spent; the approval may be on its way. Its outcome is unknown. */
    record Approving(PaymentMethod means, ApprovalAttempt attempt) implements PaymentState {
        @Override
        public StateName name() {
            return StateName.APPROVING;
        }
    }

    /** The approval's outcome stayed unknown: it is being undone, until the VAN confirms. */
    record NetCancelling(PaymentMethod means, ApprovalAttempt attempt, UnknownReason doubt, RetryState repetition)
            implements PaymentState {
        @Override
        public StateName name() {
            return StateName.NET_CANCELLING;
        }
    }

    /** The money is taken. */
    record Approved(PaymentMethod means, ApprovalAttempt attempt, Approval approval) implements PaymentState {
        @Override
        public StateName name() {
            return StateName.APPROVED;
        }
    }

    /** A cancel of the whole amount has been sent, or is about to be; it is repeated until the VAN has answered. */
    record Cancelling(Approved approved, Cancellation cancellation, RetryState repetition) implements PaymentState {
        @Override
        public StateName name() {
            return StateName.CANCELLING;
        }
    }

    /** The money is given back in full. */
    record Cancelled(Approved approved, Cancellation cancellation, Instant cancelledAt) implements PaymentState {
        @Override
        public StateName name() {
            return StateName.CANCELLED;
        }
    }

    /** The VAN or the issuer said no. */
    record Declined(PaymentMethod means, ApprovalAttempt attempt, Decline decline, Instant declinedAt)
            implements PaymentState {
        @Override
        public StateName name() {
            return StateName.DECLINED;
        }
    }

    /** An approval of unknown outcome has been undone: no money is taken. */
    record NetCancelled(PaymentMethod means, ApprovalAttempt attempt, UnknownReason doubt, Instant netCancelledAt)
            implements PaymentState {
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

    /** Time ran out, or the same order was opened anew, before an approval was attempted. */
    record Expired(Instant expiredAt) implements PaymentState {
        @Override
        public StateName name() {
            return StateName.EXPIRED;
        }
    }
}
