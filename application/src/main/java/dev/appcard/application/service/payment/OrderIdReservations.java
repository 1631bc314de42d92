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
        while (true) {
            Place place = unitOfWork.run(() -> stored(payment, required), Place::isKept);
            switch (place) {
                case Place.Reserved _ -> {
                    return Optional.empty();
                }
                case Place.Refused(Rejection reason) -> {
                    return Optional.of(reason);
                }
                case Place.Moved _ -> {
                    // The earlier payment was opened or moved meanwhile: look again. Each round some caller gets on.
                }
            }
        }
    }

    /** Whether an approval has been attempted for this order id. To be asked where a reservation would come too late. */
    public boolean isTaken(MerchantId merchant, OrderId order) {
        return payments.findByOrder(merchant, order)
                .filter(OrderIdReservations::isTakenBy)
                .isPresent();
    }

    private Place stored(Payment payment, List<Precondition> required) {
        if (!payments.add(payment)) {
            Optional<Payment> holder = payments.findByOrder(
                    payment.order().merchantId(), payment.order().orderId());
            if (holder.filter(OrderIdReservations::isTakenBy).isPresent()) {
                return new Place.Refused(Rejection.OfOrder.TAKEN);
            }
            if (holder.filter(earlier -> makesRoom(earlier, payment)).isEmpty()) {
                return new Place.Moved();
            }
        }
        return preconditions
                .firstUnmet(required, payment)
                .<Place>map(Place.Refused::new)
                .orElseGet(Place.Reserved::new);
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

    /** What came of one look. */
    private sealed interface Place {

        record Reserved() implements Place {}

        record Refused(Rejection reason) implements Place {}

        record Moved() implements Place {}

        default boolean isKept() {
            return this instanceof Reserved;
        }
    }
}
