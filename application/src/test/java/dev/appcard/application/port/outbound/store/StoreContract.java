package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import java.util.List;

/** A store under test, empty or not: contracts make data of their own. It knows the two merchants of the fixtures. */
public interface StoreContract {
    Payments payments();

    UnitOfWork unitOfWork();

    List<HistoryEntry<StateName>> historyOf(PaymentKey key);

    default boolean add(Payment opened) {
        return unitOfWork().run(() -> payments().add(opened));
    }

    default boolean replace(Payment current, Payment next) {
        return unitOfWork().run(() -> payments().replace(current, next));
    }

    /** Stores all versions, one after the other, and gives back the last. */
    default Payment storeAll(List<Payment> path) {
        add(path.getFirst());
        for (int step = 1; step < path.size(); step++) {
            replace(path.get(step - 1), path.get(step));
        }
        return path.getLast();
    }
}
