package dev.appcard.domain.recovery;

import java.time.Instant;

/**
 * How often something has been sent to the VAN that must be repeated until the VAN confirms it.
 *
 * @param tries begun so far, this one included
 * @param nextTryAt when the next one is due, should this one stay without an answer
 */
public record RetryState(int tries, Instant nextTryAt) {

    public RetryState next(Instant now, Backoff policy) {
        return new RetryState(tries + 1, now.plus(policy.pauseAfter(tries + 1)));
    }

    public static RetryState first(Instant now, Backoff policy) {
        return new RetryState(0, now).next(now, policy);
    }
}
