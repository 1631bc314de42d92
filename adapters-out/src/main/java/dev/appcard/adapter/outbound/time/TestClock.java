package dev.appcard.adapter.outbound.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A clock for tests that is ahead of another one, or behind it, by what stands in a file: an ISO-8601 duration
 * ({@code P31D}, {@code -PT2H}). No file, or an empty one, is no offset; one that cannot be read leaves the last offset. The
 * file is looked at every {@value #LOOK_EVERY_MILLIS} ms at most, so that several processes can be moved in time together.
 */
public final class TestClock implements InstantSource {

    static final long LOOK_EVERY_MILLIS = 100;
    private static final Logger LOG = LoggerFactory.getLogger(TestClock.class);

    private final InstantSource base;
    private final Path file;
    private Duration offset = Duration.ZERO;
    private Instant nextLook = Instant.MIN;

    public TestClock(InstantSource base, Path file) {
        this.base = base;
        this.file = file;
    }

    @Override
    public synchronized Instant instant() {
        Instant now = base.instant();
        if (!now.isBefore(nextLook)) {
            nextLook = now.plusMillis(LOOK_EVERY_MILLIS);
            look();
        }
        return now.plus(offset);
    }

    private void look() {
        try {
            String text = Files.exists(file) ? Files.readString(file).strip() : "";
            offset = text.isEmpty() ? Duration.ZERO : Duration.parse(text);
        } catch (IOException | DateTimeException unreadable) {
            LOG.warn("the test clock's file cannot be read, the offset stays {}", offset);
        }
    }
}
