package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.books.Movements;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.window.WindowToken;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The payments. Writing needs a {@link UnitOfWork}; reading may do without. "Not found" means exactly that: a database
 * that does not answer is an exception.
 */
public interface Payments {

    Optional<Payment> find(PaymentKey key);

    Optional<Payment> findByWindow(WindowToken window);

    /** The payment that holds the order (see {@link StateName#holdsOrder()}), else the one that was opened last. */
    Optional<Payment> findByOrder(MerchantId merchant, OrderId order);

    /** Where the payments of these windows stand, in one look; unknown windows are left out. */
    Map<WindowToken, StateName> statesOf(Collection<WindowToken> windows);

    /** Payments whose {@link Payment#attentionAt()} has come, the longest overdue first. */
    List<Payment> dueAt(Instant now, int most);

    /**
     * Stores a payment that was just opened.
     *
     * @return false when another payment holds its order; nothing is stored then
     */
    boolean add(Payment opened);

    /**
     * Puts {@code next} in place of {@code current}: one compare-and-set on the version. What the step means for the books
     * ({@link Movements}) is stored with it: there is no way to store the one without the other.
     *
     * @return false when another caller was faster; nothing is stored then
     */
    boolean replace(Payment current, Payment next);
}
