package dev.appcard.sandbox;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The system's time and what a file adds to it, so that tests may let days pass: {@code TEST_CLOCK_FILE}. The gateway
 * has a setting of the same name and meaning; one file moves both.
 */
public final class TestClock extends Clock {
    private final Clock system;
    private final ClockOffset offset;

    private TestClock(Clock system, ClockOffset offset) {
        this.system = system;
        this.offset = offset;
    }

    /** Follows the file from now on; it need not exist yet. */
    public static TestClock following(Path file) {
        return over(Clock.systemUTC(), new ClockOffset(file, System::nanoTime, System.err::println));
    }

    static TestClock over(Clock system, ClockOffset offset) {
        return new TestClock(system, offset);
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new TestClock(system.withZone(zone), offset);
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset.current());
    }
}
