package dev.appcard.application.service.payment;

import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.PaymentState.Expired;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/**
 * Stores new payments under the rule that an order has one payment: an earlier one that is still open makes room, one for
 * which an approval was attempted does not.
 */
@Singleton
public class OrderIdReservations {

    private final UnitOfWork unitOfWork;
    private final Payments payments;
    private final InstantSource clock;

    @Inject
    public OrderIdReservations(UnitOfWork unitOfWork, Payments payments, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.payments = payments;
        this.clock = clock;
    }

    /**
     * @param alongside runs in the same unit of work, once the payment has its place; what it throws rolls all of it back
     * @return false when the order is taken; nothing is stored then
     */
    public boolean claim(Payment payment, Runnable alongside) {
        while (!unitOfWork.run(() -> stored(payment, alongside))) {
            if (isTaken(payment.order())) {
                return false;
            }
            // Somebody opened or moved the earlier one meanwhile: look again. Every round somebody gets on.
        }
        return true;
    }

    /** Whether an approval has been attempted for this order id. */
    public boolean isTaken(PaymentOrder order) {
        return payments.findByOrder(order.merchantId(), order.orderId())
                .filter(holder -> holder.stateName().holdsOrder())
                .filter(holder -> !holder.stateName().isOpen())
                .isPresent();
    }

    private boolean stored(Payment payment, Runnable alongside) {
        boolean stored = payments.add(payment) || addInPlaceOfEarlier(payment);
        if (stored) {
            alongside.run();
        }
        return stored;
    }

    /** The buyer went back and the shop opens the same order anew: the earlier payment makes room if it still can. */
    private boolean addInPlaceOfEarlier(Payment payment) {
        return payments.findByOrder(
                        payment.order().merchantId(), payment.order().orderId())
                .filter(earlier -> earlier.stateName().isOpen())
                .filter(earlier -> payments.replace(earlier, earlier.to(new Expired(clock.instant()))))
                .filter(expired -> payments.add(payment))
                .isPresent();
    }
}
