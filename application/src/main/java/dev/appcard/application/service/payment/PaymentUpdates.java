package dev.appcard.application.service.payment;

import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.domain.payment.Payment;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** A change of a payment by itself: one compare-and-set in a transaction of its own, told once it is committed. */
@Singleton
public class PaymentUpdates {

    private final UnitOfWork unitOfWork;
    private final Payments payments;
    private final PaymentJournal journal;

    @Inject
    public PaymentUpdates(UnitOfWork unitOfWork, Payments payments, PaymentJournal journal) {
        this.unitOfWork = unitOfWork;
        this.payments = payments;
        this.journal = journal;
    }

    /** @return false when another caller changed the payment first; who lost does nothing more on its account */
    public boolean replace(Payment current, Payment next) {
        return replaceIf(current, next, () -> true);
    }

    /**
     * The same where what is stored with it may say no: then the change is taken back, as if another caller had been first.
     *
     * @param holds asked only when this caller was the first
     */
    public boolean replaceIf(Payment current, Payment next, Supplier<Boolean> holds) {
        return told(
                current,
                next,
                unitOfWork.run(() -> payments.replace(current, next) && holds.get(), Boolean::booleanValue));
    }

    /** A change for what came of a call to the VAN: where the commit is not acknowledged it is looked for, and tried again. */
    public boolean conclude(Payment current, Payment next) {
        return conclude(current, next, () -> {});
    }

    /**
     * The same with something that is stored in the same commit.
     *
     * @param along done only when this caller was the first
     */
    public boolean conclude(Payment current, Payment next, Runnable along) {
        return told(current, next, unitOfWork.conclude(() -> {
            if (payments.replace(current, next)) {
                along.run();
                return true;
            }
            return isStored(next);
        }));
    }

    private boolean isStored(Payment payment) {
        return payments.find(payment.key()).filter(payment::equals).isPresent();
    }

    private boolean told(Payment current, Payment next, boolean replaced) {
        if (replaced) {
            journal.moved(next);
            if (next.needsAttention() != null && next.needsAttention() != current.needsAttention()) {
                journal.noticed(next.key().transaction(), Notice.NEEDS_ATTENTION);
            }
        } else {
            journal.noticed(current.key().transaction(), Notice.OVERTAKEN);
        }
        return replaced;
    }
}
