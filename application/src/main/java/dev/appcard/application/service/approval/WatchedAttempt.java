package dev.appcard.application.service.approval;

import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.store.ApprovalWatches;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.settings.LateApprovalSettings;
import dev.appcard.domain.approval.ApprovalAttempt;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.GivenUp;
import dev.appcard.domain.payment.PaymentState.NetCancelled;
import dev.appcard.domain.payment.PaymentState.NetCancelling;
import dev.appcard.domain.recovery.ApprovalWatch;
import dev.appcard.domain.recovery.NetCancelOutcome;
import dev.appcard.domain.recovery.WatchOutcome;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/**
 * One look at an attempt that was given up. It is first claimed by a compare-and-set that also says when the next process
 * may take it up, should this one die; only then is the VAN told. To tell it once more undoes nothing twice.
 */
@Singleton
public class WatchedAttempt {

    private final UnitOfWork unitOfWork;
    private final ApprovalWatches watches;
    private final Payments payments;
    private final AttemptUndoing undoing;
    private final LateApprovalSettings settings;
    private final InstantSource clock;
    private final PaymentJournal journal;

    @Inject
    public WatchedAttempt(
            UnitOfWork unitOfWork,
            ApprovalWatches watches,
            Payments payments,
            AttemptUndoing undoing,
            LateApprovalSettings settings,
            InstantSource clock,
            PaymentJournal journal) {
        this.unitOfWork = unitOfWork;
        this.watches = watches;
        this.payments = payments;
        this.undoing = undoing;
        this.settings = settings;
        this.clock = clock;
        this.journal = journal;
    }

    public void look(ApprovalWatch due) {
        ApprovalWatch claimed = due.again(clock.instant(), settings.pauses());
        if (replace(due, claimed)) {
            payments.find(due.payment()).ifPresent(payment -> look(claimed, payment));
        }
    }

    private void look(ApprovalWatch claimed, Payment payment) {
        if (payment.state() instanceof GivenUp givenUp) {
            switch (givenUp) {
                case NetCancelled undone -> tell(claimed, payment, undone.attempt());
                case NetCancelling _ -> {
                    // Its own recovery works on it, and finds here what was heard.
                }
            }
        } else {
            end(claimed, WatchOutcome.NOTHING_TO_UNDO, payment);
        }
    }

    private void tell(ApprovalWatch claimed, Payment payment, ApprovalAttempt attempt) {
        switch (undoing.undo(payment, attempt, () -> Optional.ofNullable(claimed.heard()))) {
            case NetCancelOutcome.Undone _ -> undone(claimed, payment);
            case NetCancelOutcome.OrderUnknown _ -> {
                if (claimed.isOutOfTime(clock.instant(), settings.watchFor())) {
                    end(claimed, WatchOutcome.NOTHING_TO_UNDO, payment);
                }
            }
            case NetCancelOutcome.Refused _ -> notUndone(claimed, true);
            case NetCancelOutcome.Unanswered _ -> notUndone(claimed, claimed.heard() != null);
        }
    }

    /** Where it was heard of before, it has been told. */
    private void undone(ApprovalWatch claimed, Payment payment) {
        if (end(claimed, WatchOutcome.UNDONE, payment) && claimed.heard() == null) {
            journal.noticed(claimed.payment().transaction(), Notice.LATE_APPROVAL);
        }
    }

    /** @param mayHoldMoney whether the VAN knows, or may know, of money that it has not given back */
    private void notUndone(ApprovalWatch claimed, boolean mayHoldMoney) {
        journal.noticed(claimed.payment().transaction(), Notice.NET_CANCEL_UNCONFIRMED);
        boolean isNews = mayHoldMoney && claimed.tries() >= settings.attentionTries() && !claimed.needsAttention();
        if (isNews && replace(claimed, claimed.marked())) {
            journal.noticed(claimed.payment().transaction(), Notice.NEEDS_ATTENTION);
        }
    }

    private boolean end(ApprovalWatch claimed, WatchOutcome outcome, Payment payment) {
        return unitOfWork.run(() -> watches.end(claimed, claimed.over(outcome, clock.instant()), payment));
    }

    private boolean replace(ApprovalWatch current, ApprovalWatch next) {
        return unitOfWork.run(() -> watches.replace(current, next));
    }
}
