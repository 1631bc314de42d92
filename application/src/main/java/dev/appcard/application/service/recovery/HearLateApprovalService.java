package dev.appcard.application.service.recovery;

import dev.appcard.application.PaymentTimes;
import dev.appcard.application.port.in.recovery.HearLateApprovalUseCase;
import dev.appcard.application.port.out.PaymentJournal;
import dev.appcard.application.port.out.PaymentJournal.Notice;
import dev.appcard.application.port.out.store.Payments;
import dev.appcard.application.port.out.time.Background;
import dev.appcard.application.service.approval.NetCancelService;
import dev.appcard.application.service.payment.PaymentMoves;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.cancellation.Repetition;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.NetCancelled;
import dev.appcard.domain.payment.PaymentState.NetCancelling;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/**
 * A net cancel may overtake its approval: the VAN knows no such order, and approves it afterwards. While a payment is
 * being net-cancelled the repetition finds it; one that has been given up is taken up again here.
 */
@Singleton
public class HearLateApprovalService implements HearLateApprovalUseCase {

    private final Payments payments;
    private final PaymentMoves moves;
    private final NetCancelService netCancels;
    private final PaymentTimes times;
    private final InstantSource clock;
    private final Background background;
    private final PaymentJournal journal;

    @Inject
    public HearLateApprovalService(
            Payments payments,
            PaymentMoves moves,
            NetCancelService netCancels,
            PaymentTimes times,
            InstantSource clock,
            Background background,
            PaymentJournal journal) {
        this.payments = payments;
        this.moves = moves;
        this.netCancels = netCancels;
        this.times = times;
        this.clock = clock;
        this.background = background;
        this.journal = journal;
    }

    @Override
    public void heard(OrderNumber attempt) {
        background.run(() -> attempt.payment().flatMap(payments::find).ifPresent(payment -> undo(payment, attempt)));
    }

    private void undo(Payment payment, OrderNumber attempt) {
        if (!(payment.state() instanceof NetCancelled undone)
                || !undone.attempt().orderNumber().equals(attempt)) {
            return;
        }
        journal.noticed(payment.key(), Notice.LATE_APPROVAL);
        NetCancelling anew = new NetCancelling(
                undone.authentication(),
                undone.attempt(),
                undone.doubt(),
                Repetition.first(clock.instant(), times.repetition()));
        Payment undoing = payment.to(anew);
        if (moves.move(payment, undoing)) {
            netCancels.tryOnce(undoing, anew);
        }
    }
}
