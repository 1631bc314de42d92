package dev.appcard.application.service.subscription;

import dev.appcard.application.settings.SubscriptionSettings;
import dev.appcard.domain.subscription.PeriodCharge;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * How many charges this instance may have in work: it claims no more than it can begin, so that no lease runs out in a
 * queue. A slot whose work was lost (a background without a place drops it) is free again when its lease is over.
 */
@Singleton
public class ChargeSlots {

    private final int most;
    private final Map<PeriodCharge, Instant> taken = new HashMap<>();

    @Inject
    public ChargeSlots(SubscriptionSettings settings) {
        this.most = settings.chargesAtOnce();
    }

    synchronized int free(Instant now) {
        taken.values().removeIf(until -> !now.isBefore(until));
        return Math.max(0, most - taken.size());
    }

    synchronized void take(PeriodCharge claimed, Instant until) {
        taken.put(claimed, until);
    }

    synchronized void release(PeriodCharge claimed) {
        taken.remove(claimed);
    }
}
