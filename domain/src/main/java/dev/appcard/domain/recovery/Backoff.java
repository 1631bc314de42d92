package dev.appcard.domain.recovery;

import java.time.Duration;

/**
 * When to try again: pauses double from the first to the longest, and it never gives up.
 *
 * @param first pause after the first try; at least the time that a try itself may take
 * @param longest no pause is longer
 */
public record Backoff(Duration first, Duration longest) {

    private static final int DOUBLINGS = 20;

    public Backoff {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("pauses must be positive, the longest not below the first");
        }
    }

    public Duration pauseAfter(int tries) {
        Duration doubled = first.multipliedBy(1L << Math.min(tries - 1, DOUBLINGS));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }
}
