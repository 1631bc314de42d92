package dev.appcard.application.port.inbound.subscription;

import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.SubscriptionAggregate;
import java.util.List;
import java.util.Optional;

/** A merchant looks at its subscriptions. Another merchant's is as unknown as one that never existed. */
public interface ShowSubscriptionQuery {

    Optional<SubscriptionAggregate> byId(MerchantId merchant, SubscriptionId id);

    /**
     * A customer's, in the order of their creation.
     *
     * @param after leaves out this one and those before it
     */
    List<SubscriptionAggregate> ofCustomer(
            MerchantId merchant, String customerKey, Optional<SubscriptionId> after, int most);

    /**
     * Every period that has been opened or skipped, by number.
     *
     * @param after leaves out this number and those before it
     * @return empty when there is no such subscription
     */
    Optional<List<PeriodCharge>> charges(MerchantId merchant, SubscriptionId id, int after, int most);
}
