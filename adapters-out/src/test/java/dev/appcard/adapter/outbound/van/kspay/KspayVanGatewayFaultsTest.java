package dev.appcard.adapter.outbound.van.kspay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.breaker.Breakers;
import dev.appcard.adapter.outbound.breaker.BreakersForTests;
import dev.appcard.adapter.outbound.van.CountedLateAnswers;
import dev.appcard.adapter.outbound.van.PeerVan;
import dev.appcard.application.port.outbound.van.ApprovalCredential;
import dev.appcard.application.port.outbound.van.VanLine;
import dev.appcard.domain.approval.ApprovalOutcome;
import dev.appcard.domain.approval.ApprovalOutcome.Approved;
import dev.appcard.domain.approval.ApprovalOutcome.Unknown;
import dev.appcard.domain.approval.OrderNumber;
import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.cancel.CancelOutcome;
import dev.appcard.domain.recovery.ApprovalReference;
import dev.appcard.domain.recovery.NetCancelOutcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A peer, or a wire, that does not behave: never approved, never declined, never an exception. */
class KspayVanGatewayFaultsTest {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration PATIENT = Duration.ofSeconds(10);
    private final List<OrderNumber> approvedLate = new CopyOnWriteArrayList<>();
    private final List<Optional<ApprovalReference>> references = new CopyOnWriteArrayList<>();
    private final CountedLateAnswers lateAnswers = new CountedLateAnswers(() -> (attempt, approval) -> {
        approvedLate.add(attempt);
        references.add(Optional.ofNullable(approval));
    });
    private PeerVan peer;

    @BeforeEach
    void start() throws IOException {
        peer = new PeerVan(PeerVan.answering(Samples.approved()));
    }

    @AfterEach
    void stop() throws IOException {
        peer.close();
    }

    @Test
    @DisplayName("an answer cut at each byte by a close leaves the outcome unknown")
    void answerCutByAClose() {
        byte[] answer = Samples.approved();
        try (KspayVanGateway gateway = Gateways.to(peer.port(), PATIENT, lateAnswers)) {
            for (int cut = 0; cut < answer.length; cut++) {
                peer.play(PeerVan.answering(Arrays.copyOf(answer, cut)));
                UnknownReason expected = cut == 0 ? UnknownReason.CONNECTION_LOST : UnknownReason.UNREADABLE_ANSWER;
                assertThat(Gateways.approve(gateway, Samples.approval()))
                        .as("cut at %d", cut)
                        .isEqualTo(new Unknown(expected));
            }
        }
        assertThat(peer.requests()).hasSize(answer.length);
    }

    @ParameterizedTest
    @DisplayName("an answer that stops, the connection staying open, leaves the outcome unknown when its time is up")
    @ValueSource(ints = {0, 2, 4, 300, 579})
    void answerCutBySilence(int cut) {
        peer.play(PeerVan.fallingSilentAfter(Arrays.copyOf(Samples.approved(), cut)));
        try (KspayVanGateway gateway = Gateways.to(peer.port(), SHORT, lateAnswers)) {
            assertThat(Gateways.approve(gateway, Samples.approval())).isEqualTo(new Unknown(UnknownReason.NO_ANSWER));
            assertThat(Gateways.cancel(gateway)).isEqualTo(new CancelOutcome.Unknown(UnknownReason.NO_ANSWER));
            assertThat(gateway.netCancel(Samples.netCancel())).isEqualTo(new NetCancelOutcome.Unanswered());
        }
    }

    @Test
    @DisplayName("the time is for the whole answer: drops do not prolong it")
    void answerThatDrips() {
        peer.play(connection -> {
            connection.readRequest();
            for (byte single : Samples.approved()) {
                connection.write(new byte[] {single});
                connection.pause(20);
            }
        });
        try (KspayVanGateway gateway = Gateways.to(peer.port(), SHORT, lateAnswers)) {
            // Were it prolonged, the answer would be whole in the end: approved.
            assertThat(Gateways.approve(gateway, Samples.approval())).isEqualTo(new Unknown(UnknownReason.NO_ANSWER));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000",
                "0003",
                "-001",
                "    ",
                "99999999",
                "+576",
                "57.6",
                "HTTP/1.1 400 Bad Request\r\n\r\n",
                "0576",
                "00001000",
                "\u0000\u0000\u0002\u0040"
            })
    void garbageShouldBeADoubt(String garbage) {
        peer.play(PeerVan.answering(garbage.getBytes(StandardCharsets.ISO_8859_1)));
        try (KspayVanGateway gateway = Gateways.to(peer.port(), PATIENT, lateAnswers)) {
            assertThat(Gateways.approve(gateway, Samples.approval()))
                    .isEqualTo(new Unknown(UnknownReason.UNREADABLE_ANSWER));
        }
    }

    @Test
    void connectionThatIsClosedBeforeTheRequestIsReadShouldBeADoubt() {
        peer.play(connection -> {});
        try (KspayVanGateway gateway = Gateways.to(peer.port(), PATIENT, lateAnswers)) {
            assertThat(Gateways.approve(gateway, Samples.approval()))
                    .isEqualTo(new Unknown(UnknownReason.CONNECTION_LOST));
        }
    }

    @Test
    @DisplayName("an approval after the time-out is counted, and the core is told which attempt it was")
    void lateApproval() {
        answerLate(Samples.approved());
        assertThat(lateAnswers.lateCount()).isEqualTo(1);
        assertThat(approvedLate).containsExactly(Samples.approval().orderNumber());
        assertThat(references)
                .containsExactly(Optional.of(new ApprovalReference("123456789012", LocalDate.parse("2026-03-09"))));
    }

    @Test
    @DisplayName("an approval after the time-out whose own number is missing is told all the same")
    void lateApprovalWithoutNumber() {
        answerLate(Samples.answer("1001", Samples.ORDER, " ".repeat(12), "O", "30012345"));
        assertThat(approvedLate).containsExactly(Samples.approval().orderNumber());
        assertThat(references).containsExactly(Optional.empty());
    }

    @Test
    @DisplayName("an approval by card data after the time-out is told likewise: the money has moved all the same")
    void lateApprovalByCardData() {
        answerLate(Samples.answer("1301", Samples.ORDER, "123456789012", "O", "30012345"), Cards.firstOfMany());
        assertThat(approvedLate).containsExactly(Samples.approval().orderNumber());
    }

    @Test
    @DisplayName("a decline after the time-out is counted and nothing else")
    void lateDecline() {
        answerLate(Samples.declined("0002"));
        assertThat(lateAnswers.lateCount()).isEqualTo(1);
        assertThat(approvedLate).isEmpty();
    }

    /** The approval times out; then the rest of its answer comes. */
    private void answerLate(byte[] answer) {
        answerLate(answer, Samples.approval().credential());
    }

    /** The gateway closes the connection when it has heard the late answer, and told of it. */
    private void answerLate(byte[] answer, ApprovalCredential credential) {
        CountDownLatch timedOut = new CountDownLatch(1);
        CountDownLatch heard = new CountDownLatch(1);
        long before = lateAnswers.lateCount();
        peer.play(connection -> {
            connection.readRequest();
            connection.write(Arrays.copyOf(answer, 100));
            timedOut.await();
            connection.write(Arrays.copyOfRange(answer, 100, answer.length));
            connection.readToEnd();
            heard.countDown();
        });
        try (KspayVanGateway gateway = Gateways.to(peer.port(), SHORT, lateAnswers)) {
            assertThat(Gateways.approve(gateway, Samples.approval(credential)))
                    .isEqualTo(new Unknown(UnknownReason.NO_ANSWER));
            assertThat(lateAnswers.lateCount()).isEqualTo(before);
            timedOut.countDown();
            Gateways.await(heard);
            assertThat(lateAnswers.lateCount()).isEqualTo(before + 1);
        }
    }

    @Test
    @DisplayName("listening for late answers takes no place from the next telegram, and has its own bound")
    void lateAnswersAreBounded() {
        CountDownLatch secondClosed = new CountDownLatch(1);
        peer.play(PeerVan.fallingSilentAfter(new byte[0]));
        try (KspayVanGateway gateway = new KspayVanGateway(
                Gateways.listeningLonger(peer.port(), SHORT), () -> {}, lateAnswers, BreakersForTests.never())) {
            assertThat(Gateways.approve(gateway, Samples.approval())).isEqualTo(new Unknown(UnknownReason.NO_ANSWER));
            peer.play(connection -> {
                connection.readRequest();
                connection.readToEnd();
                secondClosed.countDown();
            });
            assertThat(Gateways.approve(gateway, Samples.approval())).isEqualTo(new Unknown(UnknownReason.NO_ANSWER));
            Gateways.await(secondClosed);
            peer.play(PeerVan.answering(Samples.answer("1011", Samples.ORDER, "123456789012", "O", "30012345")));
            // Not an approval, whose answer would have to come within the short time.
            assertThat(gateway.netCancel(Samples.netCancel())).isEqualTo(new NetCancelOutcome.Undone());
        }
    }

    @Test
    @DisplayName("no more connections at once than allowed; who gets no place in time has sent nothing")
    void connectionsAreBounded() {
        try (KspayVanGateway gateway = new KspayVanGateway(
                Gateways.impatient(peer.port(), PATIENT, 1), () -> {}, lateAnswers, BreakersForTests.never())) {
            try (VanLine.Open<ApprovalOutcome> holder =
                    (VanLine.Open<ApprovalOutcome>) gateway.openApproval(Samples.approval())) {
                assertThat(gateway.openApproval(Samples.approval())).isEqualTo(new VanLine.Unreachable<>());
                assertThat(holder.send()).isInstanceOf(Approved.class);
                // Closed twice: the place must be given back once.
            }
            assertThat(Gateways.approve(gateway, Samples.approval())).isInstanceOf(Approved.class);
            try (VanLine.Open<ApprovalOutcome> holder =
                    (VanLine.Open<ApprovalOutcome>) gateway.openApproval(Samples.approval())) {
                assertThat(gateway.openApproval(Samples.approval())).isEqualTo(new VanLine.Unreachable<>());
                holder.close();
            }
        }
    }

    @Test
    @DisplayName("net cancels have places of their own while approvals hold all others")
    void netCancelsHaveTheirPlaces() {
        peer.play(PeerVan.answering(Samples.answer("1011", Samples.ORDER, "123456789012", "O", "30012345")));
        try (KspayVanGateway gateway = new KspayVanGateway(
                        Gateways.impatient(peer.port(), PATIENT, 1), () -> {}, lateAnswers, BreakersForTests.never());
                VanLine.Open<ApprovalOutcome> _ =
                        (VanLine.Open<ApprovalOutcome>) gateway.openApproval(Samples.approval())) {
            assertThat(gateway.netCancel(Samples.netCancel())).isEqualTo(new NetCancelOutcome.Undone());
        }
    }

    @Test
    @DisplayName("while the VAN keeps failing no approval is begun, and net cancels and cancels are tried")
    void breaker() {
        Breakers breakers = BreakersForTests.after(2);
        try (KspayVanGateway gateway =
                new KspayVanGateway(Gateways.settings(peer.port(), SHORT, 2), () -> {}, lateAnswers, breakers)) {
            peer.play(PeerVan.answering(new byte[0]));
            assertThat(Gateways.approve(gateway, Samples.approval())).isInstanceOf(Unknown.class);
            assertThat(Gateways.approve(gateway, Samples.approval())).isInstanceOf(Unknown.class);
            int asked = peer.requests().size();

            assertThat(gateway.openApproval(Samples.approval())).isEqualTo(new VanLine.Unreachable<>());

            assertThat(peer.requests()).hasSize(asked);
            assertThat(Gateways.cancel(gateway)).isInstanceOf(CancelOutcome.Unknown.class);
            assertThat(gateway.netCancel(Samples.netCancel())).isEqualTo(new NetCancelOutcome.Unanswered());
            assertThat(peer.requests()).hasSize(asked + 2);
        }
    }
}
