package dev.appcard.adapter.outbound.van.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The VAN's address")
class BoundedLookupTest {

    private static final Duration GENEROUS = Duration.ofSeconds(60);
    private static final InetAddress ADDRESS = InetAddress.ofLiteral("192.0.2.7");

    private final CountDownLatch silence = new CountDownLatch(1);
    private final AtomicInteger lookups = new AtomicInteger();
    private volatile boolean answers = true;

    private final BoundedLookup lookup = new BoundedLookup("van.example", _ -> {
        lookups.incrementAndGet();
        if (!answers) {
            hang();
        }
        return ADDRESS;
    });

    @AfterEach
    void letGo() {
        silence.countDown();
    }

    @Test
    @DisplayName("that the name server does not tell in time is given up, with one lookup under way however many wait")
    void silentNameServer() {
        answers = false;

        for (int call = 0; call < 5; call++) {
            assertThatThrownBy(() -> lookup.find(Deadline.in(Duration.ofMillis(1))))
                    .isInstanceOf(UnknownHostException.class)
                    .hasMessage("van.example was not found in time");
        }

        assertThat(lookups).hasValueLessThanOrEqualTo(1);
    }

    @Test
    @DisplayName("that was found once is used while the name server is silent")
    void lastKnown() throws IOException {
        assertThat(lookup.find(Deadline.in(GENEROUS))).isEqualTo(ADDRESS);
        answers = false;

        assertThat(lookup.find(Deadline.in(Duration.ofMillis(1)))).isEqualTo(ADDRESS);
    }

    private void hang() {
        try {
            silence.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
