package dev.appcard.adapter.outbound.van.transport;

import java.time.Duration;

/** A moment on the monotonic clock, which no change of the wall clock moves. */
final class Deadline {

    private final long atNanos;

    private Deadline(long atNanos) {
        this.atNanos = atNanos;
    }

    static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    boolean hasPassed() {
        return remainingNanos() <= 0;
    }

    long remainingNanos() {
        return atNanos - System.nanoTime();
    }

    /** For sockets, to which 0 would mean for ever: at least 1. */
    int remainingMillis() {
        return Math.clamp(remainingNanos() / 1_000_000, 1, Integer.MAX_VALUE);
    }
}
