package dev.appcard.application.service.recovery;

import dev.appcard.application.service.approval.AuthenticatedApproval;
import dev.appcard.application.service.approval.NetCancelService;
import dev.appcard.application.service.cancel.CancelProcess;
import dev.appcard.application.service.payment.PaymentUpdates;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.payment.AttentionReason;
import dev.appcard.domain.payment.GivingBack;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentIn;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentState.Authenticated;
import dev.appcard.domain.payment.PaymentState.NetCancelling;
import dev.appcard.domain.recovery.RetryState;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/**
 * What is to be done about one payment that is due. It is first claimed by a compare-and-set that also says when the next
 * process may take it up, should this one die; only then is the VAN asked.
 */
@Singleton
public class PaymentRecovery {

    private final PaymentUpdates updates;
    private final AuthenticatedApproval approval;
    private final NetCancelService netCancels;
    private final CancelProcess cancels;
    private final PaymentTimeLimits limits;
    private final InstantSource clock;

    @Inject
    public PaymentRecovery(
            PaymentUpdates updates,
            AuthenticatedApproval approval,
            NetCancelService netCancels,
            CancelProcess cancels,
            PaymentTimeLimits limits,
            InstantSource clock) {
        this.updates = updates;
        this.approval = approval;
        this.netCancels = netCancels;
        this.cancels = cancels;
        this.limits = limits;
        this.clock = clock;
    }

    void recover(Payment due) {
        switch (due.state()) {
            case PaymentState.Unauthenticated open -> expire(due, open);
            case Authenticated held -> approveOrExpire(due.in(held));
            case PaymentState.Approving approving ->
                undo(due, approving.undo(UnknownReason.PROCESS_LOST, clock.instant(), limits.netCancelBackoff()));
            case NetCancelling undoing -> undo(due, undoing.again(clock.instant(), limits.netCancelBackoff()));
            case GivingBack cancelling -> cancel(due, cancelling.again(clock.instant(), limits.cancelBackoff()));
            case PaymentState.Cancellable _,
                    PaymentState.Cancelled _,
                    PaymentState.Declined _,
                    PaymentState.NetCancelled _,
                    PaymentState.AuthenticationFailed _,
                    PaymentState.Expired _ -> {
                // Nothing is ever due.
            }
        }
    }

    private void expire(Payment due, PaymentState.Open open) {
        updates.replace(due, due.to(open.expire(clock.instant())));
    }

    private void approveOrExpire(PaymentIn<Authenticated> due) {
        if (due.payment().isOverdue(clock.instant()) || due.order().awaitsConfirm()) {
            expire(due.payment(), due.state());
            return;
        }
        PaymentIn<Authenticated> claimed = due.to(due.state().tryAgainAt(nextApprovalTry(due)));
        if (updates.replace(due.payment(), claimed.payment())) {
            approval.approveAutomatically(claimed);
        }
    }

    /** These tries are not counted; but every one of them makes a version. */
    private Instant nextApprovalTry(PaymentIn<Authenticated> due) {
        int tries = Math.toIntExact(due.payment().version());
        String what = due.payment().key().value();
        Instant again = clock.instant().plus(limits.automaticBackoff().pauseAfter(tries, what));
        Instant end = due.state().authentication().confirmBy();
        return again.isAfter(end) ? end : again;
    }

    private void undo(Payment due, NetCancelling claimed) {
        Payment next = markedWhenOld(due.to(claimed), claimed.retry(), AttentionReason.NET_CANCEL_UNCONFIRMED);
        if (updates.replace(due, next)) {
            netCancels.tryOnce(next.in(claimed));
        }
    }

    private void cancel(Payment due, GivingBack claimed) {
        Payment next = markedWhenOld(due.to(claimed), claimed.retry(), AttentionReason.CANCEL_UNCONFIRMED);
        if (updates.replace(due, next)) {
            cancels.send(next.in(claimed));
        }
    }

    /** It goes on as before; but so many tries without an end are for a person to see. */
    private Payment markedWhenOld(Payment claimed, RetryState retry, AttentionReason why) {
        boolean isOld = retry.tries() > limits.attentionTries();
        return isOld && claimed.needsAttention() == null ? claimed.marked(why) : claimed;
    }
}
