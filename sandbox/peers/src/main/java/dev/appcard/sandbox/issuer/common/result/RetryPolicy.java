package dev.appcard.sandbox.issuer.common.result;

import java.time.Duration;
import java.util.List;

/**
 * How patiently the issuer's server delivers a result.
 *
 * @param timeout for connecting and, again, for the whole answer
 * @param pauses before the second try, the third, and so on; no more tries than that
 */
public record RetryPolicy(Duration timeout, List<Duration> pauses) {
    /** 5 s for an answer; three more tries after 0.5, 1 and 2 s. */
    public static final RetryPolicy DEFAULT = new RetryPolicy(
            Duration.ofSeconds(5), List.of(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2)));

    public RetryPolicy {
        pauses = List.copyOf(pauses);
    }
}
