package dev.appcard.application.service.approval;

import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.service.payment.PaymentUpdates;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.approval.Approval;
import dev.appcard.domain.payment.AttentionReason;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentIn;
import dev.appcard.domain.payment.PaymentState.Approving;
import dev.appcard.domain.payment.PaymentState.NetCancelling;
import dev.appcard.domain.recovery.ApprovalReference;
import dev.appcard.domain.recovery.NetCancelEnd;
import dev.appcard.domain.recovery.NetCancelOutcome;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** One try at undoing an approval of unknown outcome (망취소). The sweep makes the next ones. */
@Singleton
public class NetCancelService {

    private final AttemptUndoing undoing;
    private final LateApprovals lateApprovals;
    private final PaymentUpdates updates;
    private final PaymentTimeLimits limits;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public NetCancelService(
            AttemptUndoing undoing,
            LateApprovals lateApprovals,
            PaymentUpdates updates,
            PaymentTimeLimits limits,
            InstantSource clock,
            PaymentJournal journal) {
        this.undoing = undoing;
        this.lateApprovals = lateApprovals;
        this.updates = updates;
        this.limits = limits;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param due its {@code nextTryAt} is committed: no other process tries until then */
    public void tryOnce(PaymentIn<NetCancelling> due) {
        Payment payment = due.payment();
        NetCancelOutcome outcome =
                undoing.undo(payment, due.state().attempt(), () -> lateApprovals.heardOf(payment.key()));
        switch (outcome) {
            case NetCancelOutcome.Undone _ -> updates.conclude(payment, ended(due, NetCancelEnd.UNDONE));
            case NetCancelOutcome.OrderUnknown _ when cannotArriveAnyMore(due.state()) -> giveUp(due);
            case NetCancelOutcome.Refused _ -> refused(due);
            case NetCancelOutcome.OrderUnknown _, NetCancelOutcome.Unanswered _ -> unconfirmed(payment);
        }
    }

    /**
     * The answer was read, but the sweep had taken the attempt for dead and is undoing it, or has: what was learnt here
     * came after that.
     */
    void approvedTooLate(PaymentIn<Approving> attempted, Approval approval) {
        lateApprovals.heard(
                attempted.state().attempt().orderNumber(),
                new ApprovalReference(approval.transactionNumber(), approval.tradeDate()));
    }

    /** It has ended, but should the VAN book the approval even later, money would be taken: so it is watched from here on. */
    private void giveUp(PaymentIn<NetCancelling> due) {
        Payment ended = ended(due, NetCancelEnd.NO_SUCH_ORDER);
        updates.conclude(due.payment(), ended, () -> lateApprovals.watch(ended.key()));
    }

    private Payment ended(PaymentIn<NetCancelling> due, NetCancelEnd end) {
        return due.to(due.state().ended(end, clock.instant())).payment();
    }

    /** Asking soon again would be answered alike. That it is refused at all is for a person to see, before long. */
    private void refused(PaymentIn<NetCancelling> due) {
        NetCancelling later = due.state().refused(clock.instant(), limits.netCancelBackoff());
        Payment next = due.payment().to(later);
        boolean isOld = later.retry().tries() >= limits.attentionTries();
        updates.conclude(due.payment(), isOld ? next.marked(AttentionReason.NET_CANCEL_REFUSED) : next);
        unconfirmed(next);
    }

    private void unconfirmed(Payment payment) {
        journal.noticed(payment.key().transaction(), Notice.NET_CANCEL_UNCONFIRMED);
    }

    /** A net cancel may overtake its approval: "no such order" counts only when the approval is too old to arrive. */
    private boolean cannotArriveAnyMore(NetCancelling undoing) {
        Instant finalFrom = undoing.attempt().startedAt().plus(limits.unknownOrderFinalAfter());
        return !clock.instant().isBefore(finalFrom) && undoing.retry().tries() >= limits.unknownOrderFinalTries();
    }
}
