package dev.appcard.domain.subscription;

import java.time.Instant;

/** Where a subscription stands, with what is known in it. */
public sealed interface SubscriptionState {

    SubscriptionStatus status();

    record Active() implements SubscriptionState {
        @Override
        public SubscriptionStatus status() {
            return SubscriptionStatus.ACTIVE;
        }
    }

    record Paused(Instant since) implements SubscriptionState {
        @Override
        public SubscriptionStatus status() {
            return SubscriptionStatus.PAUSED;
        }
    }

    /** @param why what the last charge met with */
    record Suspended(Instant since, UnpaidReason why) implements SubscriptionState {
        @Override
        public SubscriptionStatus status() {
            return SubscriptionStatus.SUSPENDED;
        }
    }

    /** @param since when it was cancelled */
    record Ending(Instant since) implements SubscriptionState {
        @Override
        public SubscriptionStatus status() {
            return SubscriptionStatus.ENDING;
        }
    }

    record Ended(Instant at) implements SubscriptionState {
        @Override
        public SubscriptionStatus status() {
            return SubscriptionStatus.ENDED;
        }
    }
}
