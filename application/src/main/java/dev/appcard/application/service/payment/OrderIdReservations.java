package dev.appcard.application.service.payment;

import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Stores new payments under the rule that an order has one payment: an earlier one that is still open makes room, one for
 * which an approval was attempted does not.
 */
@Singleton
public class OrderIdReservations {

    private static final Optional<Rejection> MOVED_MEANWHILE = Optional.of(Rejection.OfPayment.IN_PROGRESS);

    private final UnitOfWork unitOfWork;
    private final Payments payments;
    private final Preconditions preconditions;
    private final InstantSource clock;

    @Inject
    public OrderIdReservations(
            UnitOfWork unitOfWork, Payments payments, Preconditions preconditions, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.payments = payments;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /**
     * @param required all of it holds in the commit that stores the payment
     * @return why it is not stored; nothing else is then, either
     */
    public Optional<Rejection> reserve(Payment payment, List<Precondition> required) {
        Optional<Rejection> refused;
        do {
            // Again where the earlier payment was opened or moved meanwhile. In each round at least one caller
            // succeeds.
            refused = unitOfWork.run(() -> stored(payment, required), Optional::isEmpty);
        } while (refused.equals(MOVED_MEANWHILE));
        return refused;
    }

    /** Whether an approval has been attempted for this order id. To be asked where a reservation would come too late. */
    public boolean isTaken(MerchantId merchant, OrderId order) {
        return payments.findByOrder(merchant, order)
                .filter(OrderIdReservations::isTakenBy)
                .isPresent();
    }

    private Optional<Rejection> stored(Payment payment, List<Precondition> required) {
        if (!payments.add(payment)) {
            Optional<Payment> holder = payments.findByOrder(
                    payment.order().merchantId(), payment.order().orderId());
            if (holder.filter(OrderIdReservations::isTakenBy).isPresent()) {
                return Optional.of(Rejection.OfOrder.TAKEN);
            }
            if (holder.filter(earlier -> makesRoom(earlier, payment)).isEmpty()) {
                return MOVED_MEANWHILE;
            }
        }
        return preconditions.firstUnmet(required, payment);
    }

    /** The buyer went back and the shop opens the same order again. */
    private boolean makesRoom(Payment earlier, Payment payment) {
        return earlier.state() instanceof PaymentState.Open open
                && payments.replace(earlier, earlier.to(open.expire(clock.instant())))
                && payments.add(payment);
    }

    private static boolean isTakenBy(Payment holder) {
        return holder.stateName().holdsOrder() && !holder.stateName().isOpen();
    }
}
