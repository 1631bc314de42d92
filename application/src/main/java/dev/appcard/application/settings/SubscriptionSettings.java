package dev.appcard.application.settings;

import dev.appcard.domain.recovery.Backoff;
import java.time.Duration;
import java.time.LocalTime;

/**
 * How subscriptions are charged; every one is a setting.
 *
 * @param chargeTime Korean time of the day of a charge; a subscription keeps the one of its creation
 * @param chargesAtOnce by this instance, at most
 * @param lease an instance that claimed a charge and has made no attempt by then is taken for dead
 * @param lookAgainAfter a payment whose outcome is unknown is looked at again after this
 * @param soon pauses between tries that failed without a decline: KMS, issuer or VAN out of reach, or the answer lost
 */
public record SubscriptionSettings(
        LocalTime chargeTime, int chargesAtOnce, Duration lease, Duration lookAgainAfter, Backoff soon) {

    public SubscriptionSettings {
        if (chargesAtOnce < 1) {
            throw new IllegalArgumentException("chargesAtOnce must be 1 or more");
        }
        if (!lease.isPositive() || !lookAgainAfter.isPositive()) {
            throw new IllegalArgumentException("lease and lookAgainAfter must be longer than nothing");
        }
    }
}
