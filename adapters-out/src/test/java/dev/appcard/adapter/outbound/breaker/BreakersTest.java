package dev.appcard.adapter.outbound.breaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.adapter.outbound.breaker.Breakers.Breaker;
import dev.appcard.adapter.outbound.breaker.Breakers.Pass;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A peer's breaker")
class BreakersTest {

    private final List<String> told = new ArrayList<>();
    private final Breakers breakers =
            new Breakers(new BreakerSettings(5, 80, Duration.ofMillis(50)), new Breakers.Metrics() {
                @Override
                public void opened(String peer, boolean isOpen) {
                    told.add(peer + (isOpen ? " open" : " closed"));
                }

                @Override
                public void refused(String peer) {
                    told.add(peer + " refused");
                }
            });
    private final Breaker breaker = breakers.of("VAN");

    @Test
    @DisplayName("opens when four of the last five calls have failed, others go on, and three good trials close it")
    void openAndClose() {
        pass().answered();
        for (int call = 0; call < 4; call++) {
            pass().failed();
        }

        assertThat(breaker.pass()).isNull();
        assertThat(breakers.of("KB").pass()).isNotNull();
        assertThat(told).contains("VAN open", "VAN refused");

        await().atMost(Duration.ofSeconds(20)).until(() -> breaker.pass() instanceof Pass trial && answered(trial));
        pass().answered();
        pass().answered();
        assertThat(told).endsWith("VAN closed");
    }

    @Test
    @DisplayName("stays closed while fewer fail, and does not count calls that were not made")
    void closed() {
        for (int round = 0; round < 5; round++) {
            pass().failed();
            pass().failed();
            pass().unused();
            pass().answered();
            pass().answered();
        }

        assertThat(breaker.pass()).isNotNull();
    }

    @Test
    @DisplayName("counts a call once: what is told first")
    void once() {
        for (int call = 0; call < 5; call++) {
            Pass pass = pass();
            pass.answered();
            pass.failed();
            pass.unused();
        }

        assertThat(breaker.pass()).isNotNull();
    }

    private Pass pass() {
        return Objects.requireNonNull(breaker.pass());
    }

    private static boolean answered(Pass trial) {
        trial.answered();
        return true;
    }
}
