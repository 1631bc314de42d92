package dev.appcard.domain.recovery;

import java.time.Duration;

/**
 * When to try again: pauses double from the first to the longest, and it never gives up. Each pause is lengthened by a part
 * of itself, so that what failed together, with the VAN away for one, is not tried again together. The part follows from
 * what is tried and how often: the same every time that it is asked for, and as good as random among many.
 *
 * @param first pause after the first try; at least the time that a try itself may take
 * @param longest no pause is longer before it is lengthened
 * @param spreadPercent a pause is lengthened by less than this
 */
public record Backoff(Duration first, Duration longest, int spreadPercent) {

    private static final int STANDARD_SPREAD_PERCENT = 20;
    private static final int DOUBLINGS = 20;
    private static final int PARTS = 10_000;

    public Backoff {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("pauses must be positive, the longest not below the first");
        }
        if (spreadPercent < 0 || spreadPercent > 100) {
            throw new IllegalArgumentException("a pause is lengthened by 0 to 100 percent");
        }
    }

    public Backoff(Duration first, Duration longest) {
        this(first, longest, STANDARD_SPREAD_PERCENT);
    }

    /** Always this pause, lengthened alike. */
    public Backoff steady(Duration pause) {
        return new Backoff(pause, pause, spreadPercent);
    }

    /** @param what is tried, by a name that no other has: an order number for one */
    public Duration pauseAfter(int tries, String what) {
        Duration doubled = first.multipliedBy(1L << Math.min(tries - 1, DOUBLINGS));
        return lengthened(doubled.compareTo(longest) > 0 ? longest : doubled, tries, what);
    }

    /** Where trying again soon is of no use. */
    public Duration longestPauseAfter(int tries, String what) {
        return lengthened(longest, tries, what);
    }

    private Duration lengthened(Duration pause, int tries, String what) {
        long part = Math.floorMod(mixed(31L * what.hashCode() + tries), PARTS);
        return pause.plus(pause.multipliedBy(spreadPercent * part).dividedBy(100L * PARTS));
    }

    /** The last step of SplitMix64: neighbouring numbers give numbers that are far apart. */
    private static long mixed(long number) {
        long once = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }
}
