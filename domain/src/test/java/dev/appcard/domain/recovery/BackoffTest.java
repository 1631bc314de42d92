package dev.appcard.domain.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    private final Backoff policy = new Backoff(Duration.ofSeconds(6), Duration.ofSeconds(60), 0);

    @ParameterizedTest(name = "after try {0}: {1} s")
    @CsvSource({"1, 6", "2, 12", "3, 24", "4, 48", "5, 60", "6, 60", "1000000, 60"})
    void pausesShouldDoubleUpToTheLongest(int tries, long seconds) {
        assertThat(policy.pauseAfter(tries, "any")).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void repetitionShouldCountTriesAndSayWhenTheNextIsDue() {
        Instant now = Instant.parse("2026-11-22T00:00:00Z");
        RetryState second = RetryState.first(now, policy, "any").next(now, policy, "any");
        assertThat(second).isEqualTo(new RetryState(2, now.plusSeconds(12)));
    }

    @ParameterizedTest(name = "after try {0}: from {1} s to less than a fifth more")
    @CsvSource({"1, 6", "2, 12", "4, 48", "5, 60", "1000000, 60"})
    void pausesShouldBeSpreadOverAFifth(int tries, long seconds) {
        Backoff spread = new Backoff(Duration.ofSeconds(6), Duration.ofSeconds(60));
        List<Duration> pauses = IntStream.range(0, 1_000)
                .mapToObj(number -> spread.pauseAfter(tries, "pay_" + number + "-1"))
                .sorted()
                .toList();

        assertThat(pauses)
                .allSatisfy(pause ->
                        assertThat(pause).isBetween(Duration.ofSeconds(seconds), Duration.ofMillis(1_200 * seconds)));
        for (int tenth = 0; tenth < 10; tenth++) {
            Duration from = Duration.ofMillis(1_000 * seconds + 20 * tenth * seconds);
            Duration to = from.plusMillis(20 * seconds);
            assertThat(pauses.stream().filter(pause -> pause.compareTo(from) >= 0 && pause.compareTo(to) < 0))
                    .as("of a thousand, those in tenth %d of the spread", tenth)
                    .hasSizeBetween(60, 140);
        }
    }

    @Test
    void twoThatMeetOnceShouldNotMeetAgain() {
        Backoff spread = new Backoff(Duration.ofSeconds(6), Duration.ofSeconds(60));

        assertThat(IntStream.range(10, 110)
                        .mapToObj(tries -> spread.pauseAfter(tries, "pay_1-1").toSeconds())
                        .distinct())
                .as("seconds that the pauses of one payment fall into")
                .hasSizeGreaterThan(9);
    }

    @Test
    void pausesShouldBeTheSameEveryTimeThatTheyAreAskedFor() {
        Backoff spread = new Backoff(Duration.ofSeconds(6), Duration.ofSeconds(60));

        assertThat(spread.pauseAfter(3, "pay_1-1")).isEqualTo(spread.pauseAfter(3, "pay_1-1"));
        assertThat(spread.pauseAfter(7, "pay_1-1")).isNotEqualTo(spread.pauseAfter(8, "pay_1-1"));
        assertThat(spread.longestPauseAfter(7, "pay_1-1")).isEqualTo(spread.pauseAfter(7, "pay_1-1"));
        assertThat(spread.steady(Duration.ofSeconds(5)).pauseAfter(9, "pay_1-1"))
                .isBetween(Duration.ofSeconds(5), Duration.ofSeconds(6));
    }

    @Test
    void shouldRefusePausesThatAreNone() {
        assertThatThrownBy(() -> new Backoff(Duration.ZERO, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
