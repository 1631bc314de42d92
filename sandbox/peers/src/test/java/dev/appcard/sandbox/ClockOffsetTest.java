package dev.appcard.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("TEST_CLOCK_FILE: the system's time plus what the file says")
class ClockOffsetTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:16:00Z");
    private static final long LOOK = Duration.ofMillis(100).toNanos();

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 3);
    private final List<String> warnings = new ArrayList<>();

    @TempDir
    Path directory;

    private Path file = Path.of("");
    private Clock clock = Clock.systemUTC();

    @BeforeEach
    void start() {
        file = directory.resolve("clock");
        clock = TestClock.over(Clock.fixed(NOW, ZoneOffset.UTC), new ClockOffset(file, nanos::get, warnings::add));
    }

    @ParameterizedTest
    @CsvSource({
        "P31D, 2026-12-23T01:16:00Z",
        "PT2H, 2026-11-22T03:16:00Z",
        "-PT2H, 2026-11-21T23:16:00Z",
        "P1DT1H, 2026-11-23T02:16:00Z",
        "'  P1D\n', 2026-11-23T01:16:00Z",
        "'', 2026-11-22T01:16:00Z",
        "' \n', 2026-11-22T01:16:00Z"
    })
    void fileShouldBeAddedToTheSystemsTime(String text, Instant expected) throws IOException {
        Files.writeString(file, text);
        assertThat(clock.instant()).isEqualTo(expected);
        assertThat(clock.millis()).isEqualTo(expected.toEpochMilli());
        assertThat(warnings).isEmpty();
    }

    @Test
    void noFileShouldBeNoOffset() throws IOException {
        assertThat(clock.instant()).isEqualTo(NOW);
        say("P1D");
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        Files.delete(file);
        nanos.addAndGet(LOOK);
        assertThat(clock.instant()).isEqualTo(NOW);
        assertThat(warnings).isEmpty();
    }

    @Test
    void fileShouldBeLookedAtEveryTenthOfASecondAtMost() throws IOException {
        say("P1D");
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        Files.writeString(file, "P10D");
        nanos.addAndGet(LOOK - 1);
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        nanos.addAndGet(1);
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(10)));
    }

    @Test
    @DisplayName("a second text of the same length, written at once, is seen too")
    void fileShouldBeReadAgainWhenNeitherSizeNorTimeTells() throws IOException {
        say("P10D");
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(10)));
        var written = Files.getLastModifiedTime(file);
        say("P20D");
        Files.setLastModifiedTime(file, written);
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(20)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 days", "P", "P1M", "P40000D", "PT99999999999999999999S", "P1D P1D"})
    void lastGoodValueShouldStayWhenTheFileIsUnreadable(String text) throws IOException {
        say("P31D");
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(31)));
        for (int look = 0; look < 3; look++) {
            say(text);
            assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(31)));
        }
        assertThat(warnings)
                .singleElement()
                .asString()
                .contains("TEST_CLOCK_FILE")
                .doesNotContain(text + ";");
        say("P32D");
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(32)));
    }

    @Test
    void folderShouldBeWarnedOfOnce() throws IOException {
        Files.createDirectory(file);
        for (int look = 0; look < 3; look++) {
            assertThat(clock.instant()).isEqualTo(NOW);
            nanos.addAndGet(LOOK);
        }
        assertThat(warnings).hasSize(1);
    }

    @Test
    void clockOfAnotherZoneShouldFollowTheSameFile() throws IOException {
        Clock korea = clock.withZone(ZoneId.of("Asia/Seoul"));
        say("P2D");
        assertThat(korea.getZone()).isEqualTo(ZoneId.of("Asia/Seoul"));
        assertThat(korea.instant()).isEqualTo(NOW.plus(Duration.ofDays(2)));
    }

    @Test
    void settingShouldGiveTheSandboxItsClock() throws IOException {
        Files.writeString(file, "P400D");
        SandboxOptions options = SandboxOptions.from(
                name -> name.equals("TEST_CLOCK_FILE") ? Optional.of(file.toString()) : Optional.empty());
        assertThat(options.clock().instant()).isAfter(Instant.now().plus(Duration.ofDays(399)));
        assertThat(SandboxOptions.from(_ -> Optional.empty()).clock().instant())
                .isBefore(Instant.now().plus(Duration.ofDays(1)));
    }

    private void say(String text) throws IOException {
        Files.writeString(file, text);
        nanos.addAndGet(LOOK);
    }
}
