package dev.appcard.adapter.outbound.van.kspay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.van.CountedLateAnswers;
import dev.appcard.adapter.outbound.van.PeerVan;
import dev.appcard.application.port.outbound.van.ApprovalCredential.CardData;
import dev.appcard.application.port.outbound.van.ApprovalCredential.StoredCredential;
import dev.appcard.application.port.outbound.van.VanLine;
import dev.appcard.domain.approval.ApprovalOutcome;
import dev.appcard.domain.approval.ApprovalOutcome.Approved;
import dev.appcard.domain.approval.ApprovalOutcome.Unknown;
import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.secret.KeyInCard;
import dev.appcard.domain.secret.VanBillingKey;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the adapter copied of a card or a billing key it zeroed, and it made no text of them: looked for in every
 * object of the heap, those included that are no longer reachable. The collector may have been by and hidden one: then
 * this test sees less, never too much.
 */
class ZeroedNotOnlyDroppedTest {

    private static final int CARD_NO = 387;
    private static final int FILLER = 495;

    @TempDir
    Path directory;

    private final Canaries canaries = new Canaries();
    private final CountedLateAnswers lateAnswers = new CountedLateAnswers(() -> (attempt, approval) -> {});
    private PeerVan peer;
    private KspayVanGateway gateway;

    @BeforeEach
    void start() throws IOException {
        peer = new PeerVan(PeerVan.Connection::skipRequest);
        gateway = Gateways.to(peer.port(), Duration.ofSeconds(10), lateAnswers);
    }

    @AfterEach
    void stop() throws IOException {
        gateway.close();
        peer.close();
    }

    @Test
    @DisplayName("approved, and the answer has number and key in full")
    void approved() throws IOException {
        KeyInCard card = canaries.card("card");
        Canary number = Canaries.numberOf(card, "card");
        Canary key = canaries.key("key");
        answer(number, key, 580);
        forgetWhatTheTestDropped();

        assertThat(send(gateway, card)).isInstanceOf(Approved.class);

        card.close();
        assertThat(canaries.inAnyObject(directory)).isEmpty();
    }

    @Test
    @DisplayName("unknown, by an answer that is cut behind the key")
    void cut() throws IOException {
        KeyInCard card = canaries.card("card");
        Canary number = Canaries.numberOf(card, "card");
        Canary key = canaries.key("key");
        answer(number, key, FILLER + 30);
        forgetWhatTheTestDropped();

        assertThat(send(gateway, card)).isEqualTo(new Unknown(UnknownReason.UNREADABLE_ANSWER));

        card.close();
        assertThat(canaries.inAnyObject(directory)).isEmpty();
    }

    @Test
    @DisplayName("charged by a billing key")
    void billingKey() throws IOException {
        VanBillingKey key = canaries.earlierCard("key");
        peer.play(connection -> {
            connection.skipRequest();
            connection.write(Samples.approved());
        });
        forgetWhatTheTestDropped();

        assertThat(Gateways.approve(gateway, Samples.approval(new StoredCredential(key))))
                .isInstanceOf(Approved.class);

        key.close();
        assertThat(canaries.inAnyObject(directory)).isEmpty();
    }

    @Test
    @DisplayName("never sent: out of reach, or closed")
    void notSent() throws IOException {
        KeyInCard unreachable = canaries.card("card out of reach");
        KeyInCard closed = canaries.card("card closed");
        forgetWhatTheTestDropped();

        try (KspayVanGateway lonely = Gateways.to(freePort(), Duration.ofSeconds(1), lateAnswers)) {
            assertThat(lonely.openApproval(Samples.approval(wishing(unreachable))))
                    .isEqualTo(new VanLine.Unreachable<>());
        }
        ((VanLine.Open<ApprovalOutcome>) gateway.openApproval(Samples.approval(wishing(closed)))).close();

        unreachable.close();
        closed.close();
        assertThat(canaries.inAnyObject(directory)).isEmpty();
    }

    @Test
    @DisplayName("answered late, key and all")
    void late() throws IOException {
        KeyInCard card = canaries.card("card");
        Canary number = Canaries.numberOf(card, "card");
        Canary key = canaries.key("key");
        CountDownLatch timedOut = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        peer.play(connection -> {
            connection.skipRequest();
            timedOut.await();
            write(connection, number, key, 580);
            connection.readToEnd();
            closed.countDown();
        });
        forgetWhatTheTestDropped();

        try (KspayVanGateway hasty = Gateways.to(peer.port(), Duration.ofMillis(300), lateAnswers)) {
            assertThat(send(hasty, card)).isEqualTo(new Unknown(UnknownReason.NO_ANSWER));
            timedOut.countDown();
            Gateways.await(closed);
        }

        card.close();
        assertThat(lateAnswers.lateCount()).isEqualTo(1);
        assertThat(canaries.inAnyObject(directory)).isEmpty();
    }

    @Test
    @DisplayName("the search is not blind: it finds a copy that was dropped")
    void searchFinds() throws IOException {
        KeyInCard card = canaries.card("card");
        forgetWhatTheTestDropped();

        drop(card.number().reveal());

        card.close();
        assertThat(canaries.inAnyObject(directory)).containsExactly("card");
    }

    /** Making a card leaves copies behind, in the test's hands: they are collected first, by a full collection. */
    private static void forgetWhatTheTestDropped() {
        ManagementFactory.getMemoryMXBean().gc();
    }

    private static void drop(byte[] copy) {
        assertThat(copy).hasSize(16);
    }

    private static ApprovalOutcome send(KspayVanGateway gateway, KeyInCard card) {
        ApprovalOutcome outcome = Gateways.approve(gateway, Samples.approval(wishing(card)));
        if (outcome instanceof Approved approved && approved.billingKey() != null) {
            approved.billingKey().close();
        }
        return outcome;
    }

    private static CardData wishing(KeyInCard card) {
        return new CardData(card, true);
    }

    private void answer(Canary number, Canary key, int bytes) {
        peer.play(connection -> {
            connection.skipRequest();
            write(connection, number, key, bytes);
        });
    }

    /** In one write, and zeroed afterwards. */
    private static void write(PeerVan.Connection connection, Canary number, Canary key, int bytes) throws IOException {
        byte[] answer = new byte[bytes];
        byte[] whole = Samples.answer("1301", Samples.ORDER, "123456789012", "O", "30012345");
        System.arraycopy(whole, 0, answer, 0, bytes);
        number.layInto(answer, CARD_NO);
        key.layInto(answer, FILLER);
        connection.write(answer);
        Arrays.fill(answer, (byte) 0);
    }

    private static int freePort() throws IOException {
        try (ServerSocket closedAgain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return closedAgain.getLocalPort();
        }
    }
}
