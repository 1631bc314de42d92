package dev.appcard.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * An ISO-8601 duration in a file ({@code P31D}, {@code PT2H}, {@code -PT2H}), read again when the file has changed and
 * looked at no more often than every {@value #LOOK_MILLIS} ms. No file, or an empty one, is zero. What is no duration,
 * or more than {@value #MOST_DAYS} days, is warned of once and leaves the last good value in force.
 */
final class ClockOffset {
    static final int LOOK_MILLIS = 100;

    private static final long LOOK_NANOS = Duration.ofMillis(LOOK_MILLIS).toNanos();
    private static final int MOST_DAYS = 36_525;
    /** Within this, a file may be written twice without its time or size telling. */
    private static final Duration UNSETTLED = Duration.ofSeconds(2);

    private record Version(
            FileTime modified, long size, @Nullable Object fileKey) {
        static Version of(Path file) throws IOException {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Version(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
        }

        boolean isSettled() {
            return modified.toInstant().isBefore(Instant.now().minus(UNSETTLED));
        }
    }

    private final Path file;
    private final LongSupplier nanoTime;
    private final Consumer<String> warnings;
    private @Nullable Version read;
    private Duration offset = Duration.ZERO;
    private long lastLook;
    private boolean warned;

    /** @param nanoTime as {@link System#nanoTime} */
    ClockOffset(Path file, LongSupplier nanoTime, Consumer<String> warnings) {
        this.file = file;
        this.nanoTime = nanoTime;
        this.warnings = warnings;
        this.lastLook = nanoTime.getAsLong() - LOOK_NANOS;
    }

    synchronized Duration current() {
        long now = nanoTime.getAsLong();
        if (now - lastLook >= LOOK_NANOS) {
            lastLook = now;
            look();
        }
        return offset;
    }

    private void look() {
        try {
            Version version = Version.of(file);
            if (!version.equals(read)) {
                // Noted first: what cannot be read is not read again until it has changed.
                read = version.isSettled() ? version : null;
                offset = parsed(Files.readString(file).strip());
                warned = false;
            }
        } catch (NoSuchFileException absent) {
            read = null;
            offset = Duration.ZERO;
        } catch (IOException | DateTimeException | ArithmeticException unreadable) {
            warnOnce();
        }
    }

    private void warnOnce() {
        if (!warned) {
            warned = true;
            warnings.accept("sandbox: " + SandboxOptions.TEST_CLOCK_FILE
                    + " holds no duration such as P31D or -PT2H; the clock stays at " + offset);
        }
    }

    private static Duration parsed(String text) {
        Duration duration = text.isEmpty() ? Duration.ZERO : Duration.parse(text);
        if (duration.abs().compareTo(Duration.ofDays(MOST_DAYS)) > 0) {
            throw new DateTimeException("too far");
        }
        return duration;
    }
}
