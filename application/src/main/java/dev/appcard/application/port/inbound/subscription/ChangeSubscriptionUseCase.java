package dev.appcard.application.port.inbound.subscription;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.subscription.SubscriptionAggregate;

/**
 * Pause, resume, cancel, another card. A charge that is on its way to the VAN is not called back: it is booked as it comes.
 */
public interface ChangeSubscriptionUseCase {

    CommandResult<SubscriptionAggregate> pause(MerchantId merchant, SubscriptionId id);

    CommandResult<SubscriptionAggregate> resume(MerchantId merchant, SubscriptionId id);

    CommandResult<SubscriptionAggregate> cancel(MerchantId merchant, SubscriptionId id, CancelAt at);

    /**
     * Another card is charged from now on; what is owed is tried with it at once.
     *
     * @param card may be the one that there is already, where its contract was in the way
     */
    CommandResult<SubscriptionAggregate> changeCard(Merchant merchant, SubscriptionId id, BillingKey card);

    /** When a cancelled subscription ends. */
    enum CancelAt {
        NOW,
        PERIOD_END
    }
}
