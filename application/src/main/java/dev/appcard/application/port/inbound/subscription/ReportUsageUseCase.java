package dev.appcard.application.port.inbound.subscription;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.subscription.Price;
import dev.appcard.domain.subscription.SubscriptionAggregate;
import java.util.Optional;
import java.util.OptionalInt;

/** The merchant reports what the open period costs; a charge that was due has waited for it and is made now. */
public interface ReportUsageUseCase {

    /**
     * @param price empty: nothing was used, and the period passes without a charge
     * @param period the number that the merchant means; empty: the open one
     */
    CommandResult<SubscriptionAggregate> report(
            Merchant merchant, SubscriptionId id, Optional<Price> price, OptionalInt period);
}
