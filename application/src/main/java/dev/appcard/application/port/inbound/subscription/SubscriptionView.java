package dev.appcard.application.port.inbound.subscription;

import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.Subscription;
import java.util.Optional;

/**
 * A subscription as its merchant sees it.
 *
 * @param open its open charge
 */
public record SubscriptionView(Subscription subscription, Optional<PeriodCharge> open) {}
