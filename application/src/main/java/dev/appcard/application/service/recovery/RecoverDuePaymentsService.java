package dev.appcard.application.service.recovery;

import dev.appcard.application.port.inbound.recovery.RecoverDuePaymentsUseCase;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.Registrations;
import dev.appcard.application.port.outbound.time.Background;
import dev.appcard.application.service.approval.ApprovalService;
import dev.appcard.application.service.approval.NetCancelService;
import dev.appcard.application.service.billing.RegistrationMoves;
import dev.appcard.application.service.cancel.CancelSender;
import dev.appcard.application.service.payment.PaymentMoves;
import dev.appcard.application.settings.PaymentTimeLimits;
import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationState;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.payment.PaymentState.Approving;
import dev.appcard.domain.payment.PaymentState.Authenticated;
import dev.appcard.domain.payment.PaymentState.Cancelling;
import dev.appcard.domain.payment.PaymentState.Expired;
import dev.appcard.domain.payment.PaymentState.NetCancelling;
import dev.appcard.domain.recovery.RetryState;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Takes up what is due. Each payment is first claimed by a compare-and-set that also says when the next one may take it
 * up, should this process die; only then is the VAN asked.
 */
@Singleton
public class RecoverDuePaymentsService implements RecoverDuePaymentsUseCase {

    private static final int AT_ONCE = 100;

    private final Payments payments;
    private final Registrations registrations;
    private final PaymentMoves moves;
    private final RegistrationMoves registrationMoves;
    private final ApprovalService approvals;
    private final NetCancelService netCancels;
    private final CancelSender cancels;
    private final PaymentTimeLimits times;
    private final InstantSource clock;
    private final Background background;

    @Inject
    public RecoverDuePaymentsService(
            Payments payments,
            Registrations registrations,
            PaymentMoves moves,
            RegistrationMoves registrationMoves,
            ApprovalService approvals,
            NetCancelService netCancels,
            CancelSender cancels,
            PaymentTimeLimits times,
            InstantSource clock,
            Background background) {
        this.payments = payments;
        this.moves = moves;
        this.registrations = registrations;
        this.registrationMoves = registrationMoves;
        this.approvals = approvals;
        this.netCancels = netCancels;
        this.cancels = cancels;
        this.times = times;
        this.clock = clock;
        this.background = background;
    }

    @Override
    public void settleDue() {
        payments.dueAt(clock.instant(), AT_ONCE).forEach(due -> background.run(() -> settle(due)));
        registrations.dueAt(clock.instant(), AT_ONCE).forEach(due -> background.run(() -> expire(due)));
    }

    private void settle(Payment due) {
        switch (due.state()) {
            case PaymentState.Ready _, PaymentState.AppCalled _ -> expire(due);
            case Authenticated held -> approveOrExpire(due, held);
            case Approving approving -> undo(due, approving);
            case NetCancelling undoing -> undoAgain(due, undoing);
            case Cancelling cancelling -> cancelAgain(due, cancelling);
            case PaymentState.Approved _,
                    PaymentState.Cancelled _,
                    PaymentState.Declined _,
                    PaymentState.NetCancelled _,
                    PaymentState.AuthenticationFailed _,
                    Expired _ -> {
                // Settled: nothing is ever due.
            }
        }
    }

    private void expire(Registration due) {
        registrationMoves.move(due, due.to(new RegistrationState.Expired(clock.instant())));
    }

    private void expire(Payment due) {
        moves.move(due, due.to(new Expired(clock.instant())));
    }

    private void approveOrExpire(Payment due, Authenticated held) {
        if (due.isOverdue(clock.instant()) || due.order().awaitsConfirm()) {
            expire(due);
            return;
        }
        Authenticated claimed = new Authenticated(held.authentication(), held.otc(), nextApprovalTry(held));
        Payment next = due.to(claimed);
        if (moves.move(due, next)) {
            approvals.approve(next, claimed);
        }
    }

    private Instant nextApprovalTry(Authenticated held) {
        Instant again = clock.instant().plus(times.automaticAgainAfter());
        Instant end = held.authentication().confirmBy();
        return again.isAfter(end) ? end : again;
    }

    private void undo(Payment due, Approving approving) {
        undo(
                due,
                new NetCancelling(
                        approving.means(),
                        approving.attempt(),
                        UnknownReason.PROCESS_LOST,
                        RetryState.first(clock.instant(), times.repetition())));
    }

    private void undoAgain(Payment due, NetCancelling undoing) {
        undo(
                due,
                new NetCancelling(
                        undoing.means(),
                        undoing.attempt(),
                        undoing.doubt(),
                        undoing.repetition().next(clock.instant(), times.repetition())));
    }

    private void undo(Payment due, NetCancelling claimed) {
        Payment next = due.to(claimed);
        if (moves.move(due, next)) {
            netCancels.tryOnce(next, claimed);
        }
    }

    private void cancelAgain(Payment due, Cancelling cancelling) {
        Cancelling claimed = new Cancelling(
                cancelling.approved(),
                cancelling.cancellation(),
                cancelling.repetition().next(clock.instant(), times.cancelRepetition()));
        Payment next = due.to(claimed);
        if (moves.move(due, next)) {
            cancels.repeat(next, claimed);
        }
    }
}
