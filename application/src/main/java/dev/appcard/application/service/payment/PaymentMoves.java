package dev.appcard.application.service.payment;

import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.domain.payment.Payment;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The one way in which a payment changes: one compare-and-set in a transaction of its own, told once it is committed. */
@Singleton
public class PaymentMoves {

    private final UnitOfWork unitOfWork;
    private final Payments payments;
    private final PaymentJournal journal;

    @Inject
    public PaymentMoves(UnitOfWork unitOfWork, Payments payments, PaymentJournal journal) {
        this.unitOfWork = unitOfWork;
        this.payments = payments;
        this.journal = journal;
    }

    /** @return false when somebody else moved the payment first; whoever lost does nothing more on its account */
    public boolean move(Payment current, Payment next) {
        boolean moved = unitOfWork.run(() -> payments.replace(current, next));
        if (moved) {
            journal.moved(next);
        } else {
            journal.noticed(current.key().transaction(), Notice.OVERTAKEN);
        }
        return moved;
    }
}
