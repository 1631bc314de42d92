package dev.appcard.adapter.outbound.time;

import java.time.Duration;
import java.time.Instant;

/**
 * What the database's clock said to one question, and when that was by the monotonic clock.
 *
 * @param askedAt nanoseconds of the monotonic clock, before the question
 * @param answeredAt the same, after the answer
 */
record TimeSample(long askedAt, Instant answer, long answeredAt) {

    Duration roundTrip() {
        return Duration.ofNanos(answeredAt - askedAt);
    }

    /** The answer was given at some moment of the round trip: at its middle, give or take this much. */
    Duration uncertainty() {
        return roundTrip().dividedBy(2);
    }

    /** By the monotonic clock, in nanoseconds. */
    long middle() {
        return askedAt + (answeredAt - askedAt) / 2;
    }
}
