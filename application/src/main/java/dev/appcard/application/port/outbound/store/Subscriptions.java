package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.subscription.Subscription;
import java.util.List;
import java.util.Optional;

/** The subscriptions. Writing and holding need a {@link UnitOfWork}; reading may do without. */
public interface Subscriptions {

    Optional<Subscription> find(SubscriptionId id);

    /** A customer's, by id; {@code after} leaves out that one and those before it. */
    List<Subscription> ofCustomer(MerchantId merchant, String customerKey, Optional<SubscriptionId> after, int most);

    /** As it is now. It is locked: no other caller changes it before the running unit of work has ended. */
    Optional<Subscription> hold(SubscriptionId id);

    void add(Subscription created);

    /**
     * Puts {@code next} in place of the version before it.
     *
     * @return false when another caller was faster; nothing is stored then
     */
    boolean replace(Subscription next);
}
