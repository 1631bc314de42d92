package dev.appcard.sandbox.issuer.common.result;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * How often, and how long, the issuer's server tries to deliver a result.
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

    /**
     * Tries until an outcome that is not tried again, or until the tries are used up. Blocks.
     *
     * @param attempt is given its number, from 1
     */
    public <T> T run(IntFunction<T> attempt, Predicate<T> isWorthAnotherTry) {
        int tries = 1;
        T outcome = attempt.apply(tries);
        for (Duration pause : pauses) {
            if (!isWorthAnotherTry.test(outcome) || !waited(pause)) {
                return outcome;
            }
            tries++;
            outcome = attempt.apply(tries);
        }
        return outcome;
    }

    /** False if the sandbox is being stopped. */
    private static boolean waited(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
