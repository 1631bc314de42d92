package dev.appcard.application.port.inbound.subscription;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.subscription.SubscriptionAggregate;

/** Pause, resume, cancel. A charge that is on its way to the VAN is not called back: it is booked as it comes. */
public interface PauseOrCancelSubscriptionUseCase {

    CommandResult<SubscriptionAggregate> pause(MerchantId merchant, SubscriptionId id);

    CommandResult<SubscriptionAggregate> resume(MerchantId merchant, SubscriptionId id);

    CommandResult<SubscriptionAggregate> cancel(MerchantId merchant, SubscriptionId id, CancelAt at);

    /** When a cancelled subscription ends. */
    enum CancelAt {
        NOW,
        PERIOD_END
    }
}
