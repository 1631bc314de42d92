package dev.appcard.domain.webhook;

import java.time.Duration;
import java.util.Optional;

/**
 * When a delivery that failed is tried again: after 1, 4, 16, 64, 256, 1024 and 4096 minutes and up to a tenth more. How much
 * more follows from its id, which is random: what failed together does not come back together.
 */
public final class DeliverySchedule {

    /** The first one, and one after each pause. */
    public static final int MOST_TRIES = 8;

    /** However long a receiver asks to be left alone. */
    public static final Duration LONGEST_ASKED = Duration.ofDays(1);

    private static final int JITTER_STEPS = 1_000;
    private static final int JITTER_SHARE = 10;

    private DeliverySchedule() {}

    /**
     * @param tried times, 1 to {@link #MOST_TRIES} − 1
     * @param asked by the receiver ({@code Retry-After}): not before, as far as it asks for no more than a day
     */
    static Duration pause(int tried, Optional<Duration> asked, WebhookId id) {
        if (tried < 1 || tried >= MOST_TRIES) {
            throw new IllegalArgumentException("no pause follows try " + tried);
        }
        Duration pause = Duration.ofMinutes(1L << 2 * (tried - 1));
        long part = Math.floorMod((id.value() + tried).hashCode(), JITTER_STEPS);
        Duration withJitter = pause.plus(pause.multipliedBy(part).dividedBy((long) JITTER_STEPS * JITTER_SHARE));
        return asked.map(DeliverySchedule::bounded)
                .filter(wanted -> wanted.compareTo(withJitter) > 0)
                .orElse(withJitter);
    }

    private static Duration bounded(Duration asked) {
        return asked.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : asked;
    }
}
