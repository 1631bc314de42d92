package dev.appcard.adapter.outbound.van.kspay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.appcard.adapter.outbound.breaker.BreakersForTests;
import dev.appcard.adapter.outbound.van.CountedLateAnswers;
import dev.appcard.adapter.outbound.van.PeerVan;
import dev.appcard.application.port.outbound.van.SampleCode;
import dev.appcard.application.port.outbound.van.VanLine;
import dev.appcard.domain.approval.ApprovalOutcome;
import dev.appcard.domain.approval.ApprovalOutcome.Approved;
import dev.appcard.domain.approval.ApprovalOutcome.Unknown;
import dev.appcard.domain.approval.UnknownReason;
import dev.appcard.domain.cancel.CancelOutcome;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.recovery.NetCancelOutcome;
import dev.appcard.domain.secret.Otc;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole conversation over the wire with a peer that behaves. */
class KspayVanGatewayTest {

    private static final Duration PATIENT = Duration.ofSeconds(10);
    private final CountedLateAnswers lateAnswers = new CountedLateAnswers(() -> (attempt, approval) -> {});
    private PeerVan peer;
    private KspayVanGateway gateway;

    @BeforeEach
    void start() throws IOException {
        peer = new PeerVan(PeerVan.answering(Samples.approved()));
        gateway = Gateways.to(peer.port(), PATIENT, lateAnswers);
    }

    @AfterEach
    void stop() throws IOException {
        gateway.close();
        peer.close();
    }

    @Test
    void sendShouldSendTheTelegramOnceAndApprove() {
        assertThat(Gateways.approve(gateway, Samples.approval())).isInstanceOf(Approved.class);
        assertThat(peer.requests())
                .singleElement()
                .isEqualTo(ApprovalTelegram.of(Samples.approval()).bytes());
    }

    @Test
    void sendShouldReadAnAnswerThatComesByteByByte() {
        peer.play(connection -> {
            connection.readRequest();
            for (byte single : Samples.approved()) {
                connection.write(new byte[] {single});
            }
        });

        assertThat(Gateways.approve(gateway, Samples.approval())).isInstanceOf(Approved.class);
    }

    @Test
    void openShouldSendNothingUntilItIsTold() {
        CountDownLatch closed = new CountDownLatch(1);
        peer.play(connection -> {
            assertThat(connection.readToEnd()).isZero();
            closed.countDown();
        });

        ((VanLine.Open<ApprovalOutcome>) gateway.openApproval(Samples.approval())).close();

        Gateways.await(closed);
        assertThat(peer.requests()).isEmpty();
    }

    @Test
    void sendShouldRefuseToBeCalledTwice() {
        try (VanLine.Open<ApprovalOutcome> line =
                (VanLine.Open<ApprovalOutcome>) gateway.openApproval(Samples.approval())) {
            line.send();
            assertThatIllegalStateException().isThrownBy(line::send);
        }
        assertThat(peer.requests()).hasSize(1);
    }

    @ParameterizedTest
    @DisplayName("payment B never takes payment A's answer: same amount, another order or store")
    @CsvSource({"36, pay_0123456789abcdef-2", "36, pay_fedcba9876543210-1", "26, 2999199998"})
    void sendShouldNotTakeTheAnswerOfAnother(int offset, String value) {
        peer.play(PeerVan.answering(HandMade.with(Samples.approved(), offset, value)));

        assertThat(Gateways.approve(gateway, Samples.approval())).isEqualTo(new Unknown(UnknownReason.ANSWER_DIFFERS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "1011", "1301", "    "})
    void sendShouldNotTakeAnAnswerOfAnotherType(String type) {
        peer.play(PeerVan.answering(HandMade.with(Samples.approved(), 300, type)));

        assertThat(Gateways.approve(gateway, Samples.approval()))
                .isEqualTo(new Unknown(UnknownReason.UNREADABLE_ANSWER));
    }

    @Test
    void secondFrameShouldBeIgnoredAndCounted() {
        byte[] glued = new HandMade()
                .hex(HexFormat.of().formatHex(Samples.approved()), 0)
                .hex(HexFormat.of().formatHex(Samples.declined("0002")), 0)
                .bytes();
        peer.play(PeerVan.answering(glued));

        assertThat(Gateways.approve(gateway, Samples.approval())).isInstanceOf(Approved.class);
        assertThat(lateAnswers.surplusCount()).isEqualTo(1);
    }

    @Test
    void openShouldNameTheFieldWhenTheOrderDoesNotFit() {
        VanLine<ApprovalOutcome> line = gateway.openApproval(
                Samples.approval(SampleCode.ISP.of(new Otc.Isp("A00290A0029", "QUFB", "QkJC", "0204")), Channel.PC));

        assertThat(line).isEqualTo(new VanLine.Unsendable<>("AuthType"));
        assertThat(peer.requests()).isEmpty();
    }

    @Test
    void cancelShouldBeDone() {
        peer.play(PeerVan.answering(Samples.answer("1011", " ", "123456789012", "O", "30012345")));

        assertThat(Gateways.cancel(gateway)).isEqualTo(new CancelOutcome.Cancelled());
        assertThat(peer.requests())
                .singleElement()
                .isEqualTo(CancelTelegram.of(Samples.cancel()).bytes());
    }

    @Test
    void netCancelShouldBeDone() {
        peer.play(PeerVan.answering(Samples.answer("1011", Samples.ORDER, "123456789012", "O", "30012345")));

        assertThat(gateway.netCancel(Samples.netCancel())).isEqualTo(new NetCancelOutcome.Undone());
        assertThat(peer.requests())
                .singleElement()
                .isEqualTo(NetCancelTelegram.of(Samples.netCancel()).bytes());
    }

    @Test
    void netCancelShouldNotBelieveTheAnswerToAnotherOrder() {
        peer.play(PeerVan.answering(Samples.answer("1011", "pay_fedcba9876543210-1", "123456789012", "O", "1")));

        assertThat(gateway.netCancel(Samples.netCancel())).isEqualTo(new NetCancelOutcome.Unanswered());
    }

    @Test
    void nothingShouldBeSentWhenTheVanIsOutOfReach() throws IOException {
        int free;
        try (ServerSocket closedAgain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = closedAgain.getLocalPort();
        }
        try (KspayVanGateway lonely = Gateways.to(free, PATIENT, lateAnswers)) {
            assertThat(lonely.openApproval(Samples.approval())).isEqualTo(new VanLine.Unreachable<>());
            assertThat(lonely.openCancel(Samples.cancel())).isEqualTo(new VanLine.Unreachable<>());
            assertThat(lonely.netCancel(Samples.netCancel())).isEqualTo(new NetCancelOutcome.Unanswered());
        }
    }

    @Test
    void sendShouldRefuseInsideATransactionAndSendNothing() {
        boolean[] inTransaction = {false};
        KspayVanGateway guarded = new KspayVanGateway(
                Gateways.settings(peer.port(), PATIENT, 1),
                () -> {
                    if (inTransaction[0]) {
                        throw new IllegalStateException("in a transaction");
                    }
                },
                lateAnswers,
                BreakersForTests.never());
        try (guarded;
                VanLine.Open<ApprovalOutcome> line =
                        (VanLine.Open<ApprovalOutcome>) guarded.openApproval(Samples.approval())) {
            inTransaction[0] = true;
            assertThatIllegalStateException().isThrownBy(line::send);
            assertThatIllegalStateException().isThrownBy(() -> guarded.openApproval(Samples.approval()));
            assertThatIllegalStateException().isThrownBy(() -> guarded.netCancel(Samples.netCancel()));
        }
        assertThat(peer.requests()).isEmpty();
    }
}
