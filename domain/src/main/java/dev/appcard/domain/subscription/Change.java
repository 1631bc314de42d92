package dev.appcard.domain.subscription;

import java.util.List;
import java.util.Optional;

/**
 * What one commit stores of a subscription.
 *
 * @param subscription as it is afterwards; of the same version where nothing of it has changed
 * @param moved its open charge as it is afterwards; empty where that has not changed
 * @param added charges that are new
 */
public record Change(Subscription subscription, Optional<PeriodCharge> moved, List<PeriodCharge> added) {

    public Change {
        added = List.copyOf(added);
    }
}
