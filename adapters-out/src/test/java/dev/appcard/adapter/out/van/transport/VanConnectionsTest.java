package dev.appcard.adapter.out.van.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.out.van.PeerVan;
import dev.appcard.adapter.out.van.VanSettings;
import dev.appcard.domain.approval.Doubt;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class VanConnectionsTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    /** A telegram of 580 bytes fits into the buffers of any peer; only much more shows that the write is bounded. */
    @Test
    @Timeout(60)
    void exchangeShouldGiveUpWhenThePeerNeverReads() throws IOException {
        byte[] moreThanBuffersTake = new byte[64 * 1024 * 1024];
        try (PeerVan peer = new PeerVan(PeerVan.Connection::holdUntilEnd);
                VanConnections connections = new VanConnections(settings("127.0.0.1", peer.port()));
                VanConnection connection = connections.open().orElseThrow()) {
            long started = System.nanoTime();

            Reception reception = connection.exchange(moreThanBuffersTake, Duration.ofSeconds(30));

            assertThat(reception).isEqualTo(new Reception.Nothing(Doubt.CONNECTION_LOST));
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isBetween(SHORT, Duration.ofSeconds(10));
        }
    }

    @Test
    void openShouldBeEmptyWhenTheNameIsUnknown() {
        try (VanConnections connections = new VanConnections(settings("van.invalid", 29_991))) {
            assertThat(connections.open()).isEmpty();
        }
    }

    private static VanSettings settings(String host, int port) {
        return new VanSettings(host, port, Duration.ofSeconds(5), SHORT, SHORT, SHORT, Duration.ZERO, 2, null);
    }
}
