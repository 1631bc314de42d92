package dev.appcard.adapter.outbound.van.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.adapter.outbound.van.PeerVan;
import dev.appcard.adapter.outbound.van.VanSettings;
import dev.appcard.domain.approval.UnknownReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

class VanConnectionsTest {

    /** Nothing waits so long but on a machine that hardly moves. */
    private static final Duration GENEROUS = Duration.ofSeconds(60);

    /**
     * A telegram of 580 bytes fits into the buffers of any peer; only much more shows that the write is bounded. Were it
     * not, it would never end; were the time that of the answer, the reason would be that no answer came.
     */
    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void exchangeShouldGiveUpWhenThePeerNeverReads() throws IOException {
        byte[] moreThanBuffersTake = new byte[64 * 1024 * 1024];
        try (PeerVan peer = new PeerVan(PeerVan.Connection::holdUntilEnd);
                VanConnections connections =
                        new VanConnections(settings("127.0.0.1", peer.port(), Duration.ofMillis(300)));
                VanConnection connection = (VanConnection) connections.open("store")) {
            assertThat(connection.exchange(moreThanBuffersTake, GENEROUS))
                    .isEqualTo(new Reception.Nothing(UnknownReason.CONNECTION_LOST));
        }
    }

    @Test
    void exchangeShouldZeroTheTelegramBeforeItsAnswerComes() throws IOException {
        byte[] telegram = "0004card".getBytes(StandardCharsets.US_ASCII);
        CountDownLatch checked = new CountDownLatch(1);
        PeerVan.Script answeringOnceChecked = connection -> {
            connection.readRequest();
            checked.await();
            connection.write("0004okay".getBytes(StandardCharsets.US_ASCII));
        };
        try (PeerVan peer = new PeerVan(answeringOnceChecked);
                VanConnections connections = new VanConnections(settings("127.0.0.1", peer.port()));
                VanConnection connection = (VanConnection) connections.open("store")) {
            Future<Reception> reception = inBackground(() -> connection.exchange(telegram, GENEROUS));

            await().atMost(GENEROUS).until(() -> isZeroed(telegram));
            assertThat(reception.isDone()).isFalse();
            checked.countDown();

            assertThat(reception).succeedsWithin(GENEROUS).isInstanceOf(Reception.Frame.class);
            assertThat(peer.requests()).containsExactly("0004card".getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void exchangeShouldZeroTheTelegramWhenItCannotBeWritten() throws IOException {
        byte[] telegram = "0004card".getBytes(StandardCharsets.US_ASCII);
        try (PeerVan peer = new PeerVan(PeerVan.Connection::holdUntilEnd);
                VanConnections connections = new VanConnections(settings("127.0.0.1", peer.port()));
                VanConnection connection = (VanConnection) connections.open("store")) {
            connection.close();

            assertThat(connection.exchange(telegram, GENEROUS))
                    .isEqualTo(new Reception.Nothing(UnknownReason.CONNECTION_LOST));
            assertThat(telegram).containsOnly(0);
        }
    }

    @Test
    void closeShouldZeroWhatWasReceivedOfAnAnswer() throws IOException {
        try (PeerVan peer = new PeerVan(PeerVan.answering("0004okay".getBytes(StandardCharsets.US_ASCII)));
                VanConnections connections = new VanConnections(settings("127.0.0.1", peer.port()));
                VanConnection connection = (VanConnection) connections.open("store")) {
            Reception.Frame frame =
                    (Reception.Frame) connection.exchange("0004card".getBytes(StandardCharsets.US_ASCII), GENEROUS);
            assertThat(frame.bytes()).isEqualTo("0004okay".getBytes(StandardCharsets.US_ASCII));

            connection.close();

            assertThat(frame.bytes()).containsOnly(0);
        }
    }

    @Test
    void openShouldBeEmptyWhenTheNameIsUnknown() {
        try (VanConnections connections = new VanConnections(settings("van.invalid", 29_991))) {
            assertThat(connections.open("store")).isEqualTo(Opening.Failed.NO_WAY);
        }
    }

    private static <T> Future<T> inBackground(Callable<T> call) {
        FutureTask<T> task = new FutureTask<>(call);
        Thread.ofVirtual().start(task);
        return task;
    }

    private static boolean isZeroed(byte[] bytes) {
        return Arrays.equals(bytes, new byte[bytes.length]);
    }

    private static VanSettings settings(String host, int port) {
        return settings(host, port, GENEROUS);
    }

    private static VanSettings settings(String host, int port, Duration write) {
        return new VanSettings(
                host, port, new VanSettings.Timeouts(GENEROUS, write, GENEROUS, GENEROUS, Duration.ZERO), 2, 1, null);
    }
}
