package dev.appcard.domain.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.identifier.PaymentKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The watch over an attempt that was given up")
class ApprovalWatchTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final Backoff PAUSES = new Backoff(Duration.ofMinutes(1), Duration.ofHours(1), 0);
    private static final ApprovalReference APPROVAL =
            new ApprovalReference("100000000017", LocalDate.parse("2026-11-22"));

    private final ApprovalWatch begun =
            ApprovalWatch.begun(new PaymentKey("pay_00000000000000000000000001"), NOW, PAUSES);

    @Test
    @DisplayName("is due after the first pause, each time after a longer one, as its first version was")
    void pauses() {
        assertThat(begun.version()).isEqualTo(1);
        assertThat(begun.lookAt()).contains(NOW.plusSeconds(60));

        ApprovalWatch again = begun.again(NOW.plusSeconds(60), PAUSES);
        assertThat(again.lookAt()).contains(NOW.plusSeconds(180));
        assertThat(again.version()).isEqualTo(2);
    }

    @Test
    @DisplayName("is due at once when the VAN was heard, and then begins with short pauses again, open or over")
    void heard() {
        ApprovalWatch late = begun.again(NOW, PAUSES).over(WatchOutcome.NOTHING_TO_UNDO, NOW);
        ApprovalWatch heard = late.heard(APPROVAL, NOW.plusSeconds(9));

        assertThat(late.lookAt()).isEmpty();
        assertThat(heard.lookAt()).contains(NOW.plusSeconds(9));
        assertThat(heard.again(NOW.plusSeconds(9), PAUSES).lookAt()).contains(NOW.plusSeconds(69));
        assertThat(heard.heard(null, NOW).heard()).isEqualTo(APPROVAL);
    }

    @Test
    @DisplayName("is out of time when nothing was heard for long enough, and never when something was")
    void outOfTime() {
        Duration day = Duration.ofHours(24);

        assertThat(begun.isOutOfTime(NOW.plus(day).minusMillis(1), day)).isFalse();
        assertThat(begun.isOutOfTime(NOW.plus(day), day)).isTrue();
        assertThat(begun.heard(APPROVAL, NOW).isOutOfTime(NOW.plus(day), day)).isFalse();
        assertThat(begun.heard(null, NOW.plus(day)).isOutOfTime(NOW.plus(day), day))
                .as("heard of without its number")
                .isFalse();
    }

    @Test
    @DisplayName("needs no person any more when it is over")
    void attention() {
        assertThat(begun.marked().needsAttention()).isTrue();
        assertThat(begun.marked().again(NOW, PAUSES).needsAttention()).isTrue();
        assertThat(begun.marked().over(WatchOutcome.UNDONE, NOW).needsAttention())
                .isFalse();
    }
}
