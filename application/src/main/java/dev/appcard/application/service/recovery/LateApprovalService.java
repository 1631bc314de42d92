package dev.appcard.application.service.recovery;

import dev.appcard.application.port.inbound.recovery.LateApprovalListener;
import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.time.Background;
import dev.appcard.application.service.approval.NetCancelService;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.NetCancelled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * A net cancel may overtake its approval: the VAN knows no such order, and approves it afterwards. While a payment is
 * being net-cancelled the repetition finds it; for one that has been given up the VAN is told once more here, at the
 * moment at which it is known to answer. Should that fail too, the journal says so to the operators.
 */
@Singleton
public class LateApprovalService implements LateApprovalListener {

    private final Payments payments;
    private final NetCancelService netCancels;
    private final Background background;
    private final PaymentJournal journal;

    @Inject
    public LateApprovalService(
            Payments payments, NetCancelService netCancels, Background background, PaymentJournal journal) {
        this.payments = payments;
        this.netCancels = netCancels;
        this.background = background;
        this.journal = journal;
    }

    @Override
    public void heard(OrderNumber attempt) {
        background.run(() -> attempt.payment().flatMap(payments::find).ifPresent(payment -> undo(payment, attempt)));
    }

    private void undo(Payment payment, OrderNumber attempt) {
        if (payment.state() instanceof NetCancelled undone
                && undone.attempt().orderNumber().equals(attempt)) {
            journal.noticed(payment.key().transaction(), Notice.LATE_APPROVAL);
            netCancels.undoLate(payment, undone.attempt());
        }
    }
}
