package dev.appcard.domain.cancellation;

import java.time.Instant;

/**
 * How often something has been sent to the VAN that must be repeated until the VAN confirms it.
 *
 * @param tries begun so far, this one included
 * @param nextTryAt when the next one is due, should this one stay without an answer
 */
public record Repetition(int tries, Instant nextTryAt) {

    public Repetition next(Instant now, RepetitionPolicy policy) {
        return new Repetition(tries + 1, now.plus(policy.pauseAfter(tries + 1)));
    }

    public static Repetition first(Instant now, RepetitionPolicy policy) {
        return new Repetition(0, now).next(now, policy);
    }
}
