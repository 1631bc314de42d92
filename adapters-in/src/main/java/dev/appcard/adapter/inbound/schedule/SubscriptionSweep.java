package dev.appcard.adapter.inbound.schedule;

import dev.appcard.application.port.inbound.subscription.ChargeDueSubscriptionsUseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One sweep over the charges that are due. Never throws: a schedule that meets an exception would stop for good. */
final class SubscriptionSweep implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(SubscriptionSweep.class);

    private final ChargeDueSubscriptionsUseCase chargeDueSubscriptions;

    SubscriptionSweep(ChargeDueSubscriptionsUseCase chargeDueSubscriptions) {
        this.chargeDueSubscriptions = chargeDueSubscriptions;
    }

    @Override
    public void run() {
        try {
            chargeDueSubscriptions.chargeDue();
        } catch (RuntimeException | Error failed) {
            LOG.error("subscriptions that are due could not be charged; the next sweep tries again", failed);
        }
    }
}
