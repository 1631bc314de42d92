package dev.appcard.domain.subscription;

import dev.appcard.domain.status.Status;
import java.util.EnumSet;
import java.util.Set;

/** Where a subscription stands, by name; and the one table of which may follow which. */
public enum SubscriptionStatus implements Status<SubscriptionStatus> {
    /** Charged on its dates. */
    ACTIVE,
    /** The merchant pauses it: nothing is charged. */
    PAUSED,
    /** The card, or the contract, cannot be charged any more: waits for another card. */
    SUSPENDED,
    /** Cancelled; runs to the end of its period. */
    ENDING,
    /** Over. Final. */
    ENDED;

    @Override
    public Set<SubscriptionStatus> followers() {
        return switch (this) {
            case ACTIVE -> EnumSet.of(PAUSED, SUSPENDED, ENDING, ENDED);
            case PAUSED -> EnumSet.of(ACTIVE, SUSPENDED, ENDED);
            case SUSPENDED -> EnumSet.of(ACTIVE, ENDED);
            case ENDING -> EnumSet.of(ENDED);
            case ENDED -> EnumSet.noneOf(SubscriptionStatus.class);
        };
    }
}
