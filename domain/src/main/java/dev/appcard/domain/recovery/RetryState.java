package dev.appcard.domain.recovery;

import java.time.Instant;

/**
 * How often something has been sent to the VAN that must be repeated until the VAN confirms it.
 *
 * @param tries begun so far, this one included
 * @param nextTryAt when the next one is due, should this one stay without an answer
 */
public record RetryState(int tries, Instant nextTryAt) {

    /** @param what is sent, by a name that no other has: it spreads the pauses */
    public RetryState next(Instant now, Backoff policy, String what) {
        return new RetryState(tries + 1, now.plus(policy.pauseAfter(tries + 1, what)));
    }

    public static RetryState first(Instant now, Backoff policy, String what) {
        return new RetryState(0, now).next(now, policy, what);
    }

    /** It was refused: the same count, after the longest pause. */
    public RetryState later(Instant now, Backoff policy, String what) {
        return new RetryState(tries, now.plus(policy.longestPauseAfter(tries, what)));
    }
}
