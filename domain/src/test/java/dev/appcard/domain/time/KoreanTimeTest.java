package dev.appcard.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KoreanTimeTest {

    @Test
    void dayShouldTurnAtKoreanMidnight() {
        assertThat(KoreanTime.dateOf(Instant.parse("2026-12-31T14:59:59Z"))).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(KoreanTime.dateOf(Instant.parse("2026-12-31T15:00:00Z"))).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void fourteenDigitsShouldBeReadAsTheyAreWritten() {
        Instant instant = Instant.parse("2028-02-28T15:04:05Z");
        assertThat(KoreanTime.fourteenDigits(instant)).isEqualTo("20280229000405");
        assertThat(KoreanTime.parseFourteenDigits("20280229000405")).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026112210000",
                "202611221000000",
                "20260229000000",
                "20261122246000",
                "2026-11-22 1000",
                "２０２６１１２２１００００0"
            })
    void parseShouldRefuseWhatIsNoMoment(String text) {
        assertThat(KoreanTime.parseFourteenDigits(text)).isEmpty();
    }
}
