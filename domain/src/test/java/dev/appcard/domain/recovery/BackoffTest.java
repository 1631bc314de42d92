package dev.appcard.domain.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    private final Backoff policy = new Backoff(Duration.ofSeconds(6), Duration.ofSeconds(60));

    @ParameterizedTest(name = "after try {0}: {1} s")
    @CsvSource({"1, 6", "2, 12", "3, 24", "4, 48", "5, 60", "6, 60", "1000000, 60"})
    void pausesShouldDoubleUpToTheLongest(int tries, long seconds) {
        assertThat(policy.pauseAfter(tries)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void repetitionShouldCountTriesAndSayWhenTheNextIsDue() {
        Instant now = Instant.parse("2026-11-22T00:00:00Z");
        RetryState second = RetryState.first(now, policy).next(now, policy);
        assertThat(second).isEqualTo(new RetryState(2, now.plusSeconds(12)));
    }

    @Test
    void shouldRefusePausesThatAreNone() {
        assertThatThrownBy(() -> new Backoff(Duration.ZERO, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
