package dev.appcard.application.port.inbound.subscription;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.subscription.SubscriptionAggregate;

/** Another card is charged from now on; what is owed is tried with it at once. */
public interface ChangeCardUseCase {

    /** @param card may be the one that there is already, where its contract was in the way */
    CommandResult<SubscriptionAggregate> changeCard(Merchant merchant, SubscriptionId id, BillingKey card);
}
