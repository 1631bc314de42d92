package dev.appcard.adapter.outbound.van.kspay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.appcard.adapter.outbound.breaker.BreakersForTests;
import dev.appcard.adapter.outbound.van.CountedLateAnswers;
import dev.appcard.adapter.outbound.van.PeerVan;
import dev.appcard.application.port.outbound.van.ApprovalCredential;
import dev.appcard.application.port.outbound.van.ApprovalCredential.CardData;
import dev.appcard.application.port.outbound.van.ApprovalCredential.StoredCredential;
import dev.appcard.application.port.outbound.van.ApprovalOrder;
import dev.appcard.application.port.outbound.van.VanLine;
import dev.appcard.domain.approval.ApprovalOutcome;
import dev.appcard.domain.approval.ApprovalOutcome.Approved;
import dev.appcard.domain.approval.ApprovalOutcome.Declined;
import dev.appcard.domain.approval.ApprovalOutcome.Unknown;
import dev.appcard.domain.approval.UnknownReason;
import java.io.IOException;
import java.lang.ref.Reference;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever became of an approval by card data, no object that can be reached holds the number or the billing key: the
 * gateway and every line that it gave are, the cards and keys themselves are dropped without having been closed. What the
 * JDK's sockets copy lies outside of the heap.
 */
class NothingStaysInMemoryTest {

    private static final Duration PATIENT = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final int TYPE = 300;
    private static final int STATUS = 316;
    private static final int FILLER = 495;

    @TempDir
    Path directory;

    private final Canaries canaries = new Canaries();
    private final List<VanLine<ApprovalOutcome>> lines = new ArrayList<>();
    private final CountedLateAnswers lateAnswers = new CountedLateAnswers(() -> (attempt, approval) -> {});
    private boolean inTransaction;
    private PeerVan peer;
    private KspayVanGateway patient;
    private KspayVanGateway hasty;

    @BeforeEach
    void start() throws IOException {
        peer = new PeerVan(PeerVan.Connection::skipRequest);
        patient = new KspayVanGateway(
                Gateways.settings(peer.port(), PATIENT, 8), this::guard, lateAnswers, BreakersForTests.never());
        hasty = Gateways.to(peer.port(), SHORT, lateAnswers);
    }

    @AfterEach
    void stop() throws IOException {
        hasty.close();
        patient.close();
        peer.close();
    }

    @Test
    @DisplayName("approved with a key, declined, unreadable or cut at a byte of the key")
    void answered() throws IOException {
        answerWithKey("key approved", approved(), 580);
        assertThat(send(patient, card("card approved"))).isInstanceOf(Approved.class);
        answerWithKey("key of another type", HandMade.with(approved(), TYPE, "1001"), 580);
        assertThat(send(patient, card("card of another type"))).isEqualTo(new Unknown(UnknownReason.UNREADABLE_ANSWER));
        for (int cut : new int[] {4, FILLER, FILLER + 20, 579}) {
            answerWithKey("key in an answer cut at " + cut, approved(), cut);
            assertThat(send(patient, card("card whose answer was cut at " + cut)))
                    .isEqualTo(new Unknown(UnknownReason.UNREADABLE_ANSWER));
        }
        peer.play(withoutKeeping(HandMade.with(approved(), STATUS, "X")));
        assertThat(send(patient, card("card declined"))).isInstanceOf(Declined.class);
        peer.play(withoutKeeping(Samples.approved()));
        assertThat(send(patient, new StoredCredential(canaries.earlierCard("key charged"))))
                .isInstanceOf(Approved.class);
        assertNothingIsHeld();
    }

    @Test
    @DisplayName("never sent: out of reach, not to be laid out, closed, or kept back")
    void notSent() throws IOException {
        try (KspayVanGateway lonely = Gateways.to(freePort(), PATIENT, lateAnswers)) {
            lines.add(lonely.openApproval(Samples.approval(card("card out of reach"))));
            lines.add(patient.openApproval(withoutPlace(card("card of an order that does not fit"))));
            VanLine.Open<ApprovalOutcome> closed =
                    (VanLine.Open<ApprovalOutcome>) patient.openApproval(Samples.approval(card("card closed")));
            closed.close();
            lines.add(closed);
            keepBack(card("card kept back"));
            assertThat(lines)
                    .hasSize(4)
                    .hasOnlyElementsOfTypes(VanLine.Unreachable.class, VanLine.Unsendable.class, VanLine.Open.class);
            assertNothingIsHeld();
        }
    }

    @Test
    @DisplayName(
            "no answer in time: the request is gone while its answer is still listened for, and the late one after it")
    void unanswered() throws IOException {
        peer.play(connection -> {
            connection.skipRequest();
            connection.holdUntilEnd();
        });
        assertThat(send(hasty, card("card without an answer"))).isEqualTo(new Unknown(UnknownReason.NO_ANSWER));
        assertNothingIsHeld();

        answerLate();
        assertNothingIsHeld();
    }

    @Test
    @DisplayName("connection lost before anything of the request was read")
    void connectionLost() throws IOException {
        peer.play(connection -> {});
        assertThat(send(patient, card("card on a connection that was lost")))
                .isEqualTo(new Unknown(UnknownReason.CONNECTION_LOST));
        assertNothingIsHeld();
    }

    @Test
    @DisplayName("the search is not blind: it finds what an array, a text or a text of wide characters holds")
    void searchFinds() throws IOException {
        Object[] held = {
            reveal(card("card in an array")),
            new String(reveal(card("card in a text")), StandardCharsets.US_ASCII),
            new String(reveal(card("card in a wide text")), StandardCharsets.US_ASCII) + "카드"
        };

        assertThat(canaries.inLiveObjects(directory))
                .containsExactlyInAnyOrder("card in an array", "card in a text", "card in a wide text");
        Reference.reachabilityFence(held);
    }

    private void assertNothingIsHeld() throws IOException {
        assertThat(canaries.inLiveObjects(directory)).isEmpty();
        Reference.reachabilityFence(lines);
    }

    private void guard() {
        if (inTransaction) {
            throw new IllegalStateException("in a transaction");
        }
    }

    private ApprovalOutcome send(KspayVanGateway gateway, ApprovalCredential credential) {
        try (VanLine.Open<ApprovalOutcome> line =
                (VanLine.Open<ApprovalOutcome>) gateway.openApproval(Samples.approval(credential))) {
            lines.add(line);
            return line.send();
        }
    }

    private void keepBack(ApprovalCredential credential) {
        try (VanLine.Open<ApprovalOutcome> line =
                (VanLine.Open<ApprovalOutcome>) patient.openApproval(Samples.approval(credential))) {
            lines.add(line);
            inTransaction = true;
            assertThatIllegalStateException().isThrownBy(line::send);
            inTransaction = false;
        }
    }

    /** The approval times out with some of its answer there; then the rest comes, billing key and all. */
    private void answerLate() {
        CountDownLatch timedOut = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Canary key = canaries.key("key in a late answer");
        peer.play(connection -> {
            connection.skipRequest();
            byte[] answer = withKey(approved(), key);
            connection.write(Arrays.copyOf(answer, 100));
            timedOut.await();
            connection.write(Arrays.copyOfRange(answer, 100, 580));
            connection.readToEnd();
            closed.countDown();
        });
        assertThat(send(hasty, card("card answered late"))).isEqualTo(new Unknown(UnknownReason.NO_ANSWER));
        timedOut.countDown();
        Gateways.await(closed);
        assertThat(lateAnswers.lateCount()).isEqualTo(1);
    }

    private void answerWithKey(String name, byte[] answer, int bytes) {
        Canary key = canaries.key(name);
        peer.play(connection -> {
            connection.skipRequest();
            connection.write(Arrays.copyOf(withKey(answer, key), bytes));
        });
    }

    private static PeerVan.Script withoutKeeping(byte[] answer) {
        return connection -> {
            connection.skipRequest();
            connection.write(answer);
        };
    }

    private static byte[] approved() {
        return Samples.answer("1301", Samples.ORDER, "123456789012", "O", "30012345");
    }

    /** A copy: the answer itself is held as long as the script is. */
    private static byte[] withKey(byte[] answer, Canary key) {
        byte[] copy = answer.clone();
        key.layInto(copy, FILLER);
        return copy;
    }

    private static ApprovalOrder withoutPlace(ApprovalCredential credential) {
        ApprovalOrder order = Samples.approval(credential);
        return new ApprovalOrder(
                order.storeId(),
                order.orderNumber(),
                order.amount(),
                order.plan(),
                order.credential(),
                order.channel(),
                order.goodsName(),
                order.customer(),
                order.buyerAddress(),
                "d".repeat(41),
                order.merchantBusinessNumber(),
                order.requestedAt());
    }

    private CardData card(String name) {
        return new CardData(canaries.card(name), true);
    }

    private static byte[] reveal(CardData data) {
        return data.card().number().reveal();
    }

    private static int freePort() throws IOException {
        try (ServerSocket closedAgain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return closedAgain.getLocalPort();
        }
    }
}
