package dev.appcard.adapter.outbound.breaker;

import java.time.Duration;

/** Breakers of which nothing is told. */
public final class BreakersForTests {

    private static final Breakers.Metrics UNTOLD = new Breakers.Metrics() {
        @Override
        public void opened(String peer, boolean isOpen) {}

        @Override
        public void refused(String peer) {}
    };

    private BreakersForTests() {}

    /** For tests whose peers fail all the time. */
    public static Breakers never() {
        return new Breakers(new BreakerSettings(100_000, 100, Duration.ofMillis(1)), UNTOLD);
    }

    /** They open for good when so many calls in a row have failed. */
    public static Breakers after(int calls) {
        return new Breakers(new BreakerSettings(calls, 100, Duration.ofHours(1)), UNTOLD);
    }
}
