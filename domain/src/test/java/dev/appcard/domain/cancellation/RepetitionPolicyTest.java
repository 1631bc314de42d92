package dev.appcard.domain.cancellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionPolicyTest {

    private final RepetitionPolicy policy = new RepetitionPolicy(Duration.ofSeconds(6), Duration.ofSeconds(60));

    @ParameterizedTest(name = "after try {0}: {1} s")
    @CsvSource({"1, 6", "2, 12", "3, 24", "4, 48", "5, 60", "6, 60", "1000000, 60"})
    void pausesShouldDoubleUpToTheLongest(int tries, long seconds) {
        assertThat(policy.pauseAfter(tries)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void repetitionShouldCountTriesAndSayWhenTheNextIsDue() {
        Instant now = Instant.parse("2026-11-22T00:00:00Z");
        Repetition second = Repetition.first(now, policy).next(now, policy);
        assertThat(second).isEqualTo(new Repetition(2, now.plusSeconds(12)));
    }

    @Test
    void shouldRefusePausesThatAreNone() {
        assertThatThrownBy(() -> new RepetitionPolicy(Duration.ZERO, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RepetitionPolicy(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
