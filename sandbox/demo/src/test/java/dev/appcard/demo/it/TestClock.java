package dev.appcard.demo.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The clock that gateway and sandbox share: the system's, and what a file says more ({@code TEST_CLOCK_FILE}). */
final class TestClock {

    static final String SETTING = "TEST_CLOCK_FILE";
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

    private final Path file;
    private Duration ahead = Duration.ZERO;

    private TestClock(Path file) {
        this.file = file;
    }

    /** One that is right at first. */
    static TestClock make() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "clock");
            return new TestClock(folder.resolve("offset").toAbsolutePath());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path file() {
        return file;
    }

    ZonedDateTime now() {
        return Instant.now().plus(ahead).atZone(KOREA);
    }

    /** Forward, or back. Both sides see it within a moment. */
    void move(Duration by) {
        ahead = ahead.plus(by);
        try {
            Path fresh = file.resolveSibling("offset.new");
            Files.writeString(fresh, ahead.toString());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
