package dev.appcard.sandbox.van;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.sandbox.HeldPause;
import dev.appcard.sandbox.SandboxOptions;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A rule makes the VAN late; the test holds its pause, so that nothing depends on the wall clock")
class LateRuleTest {
    private final HeldPause pause = new HeldPause();
    private RunningSandbox sandbox;
    private Approval approval;

    @BeforeEach
    void start() throws Exception {
        sandbox = new RunningSandbox(
                SandboxOptions.forTests().withClock(RunningSandbox.MORNING).withPause(pause));
        approval = new Approval();
    }

    @AfterEach
    void stop() throws Exception {
        pause.end();
        sandbox.close();
    }

    @Test
    void delayShouldAnswerLate() throws Exception {
        rule("'action':'DELAY','millis':150");
        try (var client = new VanClient(sandbox.vanPort())) {
            client.send(approval.bytes());

            assertThat(pause.begun()).isEqualTo(Duration.ofMillis(150));
            assertThat(client.hasBytes()).isFalse();
            pause.end();

            assertThat(client.answer().status()).isEqualTo("O");
        }
    }

    @Test
    void delayShouldBookBeforeItAnswers() throws Exception {
        rule("'action':'DELAY','millis':600000");
        try (var client = new VanClient(sandbox.vanPort())) {
            client.send(approval.bytes());

            pause.begun();
            assertThat(isBooked()).isTrue();
            assertThat(answeredBytes()).isZero();
        }
    }

    @Test
    @DisplayName(
            "Booked late: the net cancel overtakes, and the approval is valid afterwards, also if the client has gone")
    void bookLateShouldLetTheNetCancelOvertake() throws Exception {
        rule("'action':'BOOK_LATE','millis':1500,'on':'APPROVAL'");
        try (var client = new VanClient(sandbox.vanPort())) {
            client.send(approval.bytes());
            assertThat(pause.begun()).isEqualTo(Duration.ofMillis(1500));
            assertThat(sandbox.ask(Cancel.ofOrder(approval.orderNumber)).outcome())
                    .isEqualTo("X 0024");
            assertThat(isBooked()).isFalse();
        }
        pause.end();
        await().atMost(Duration.ofMinutes(1)).until(this::isBooked);

        assertThat(sandbox.ask(Cancel.ofOrder(approval.orderNumber).at("20261121101900"))
                        .status())
                .isEqualTo("O");
    }

    @Test
    void resentTelegramShouldBeBookedOnceWhenTheFirstIsBookedLate() throws Exception {
        rule("'action':'BOOK_LATE','millis':1000");
        try (var client = new VanClient(sandbox.vanPort())) {
            client.send(approval.bytes());
            assertThat(pause.begun()).isEqualTo(Duration.ofMillis(1000));

            assertThat(sandbox.ask(approval.resend("1")).status()).isEqualTo("O");
            pause.end();
            assertThat(client.answer().outcome()).isEqualTo("X 0036");
        }
        assertThat(sandbox.get("/van/ledger")
                        .path("totals")
                        .path("approvedAmount")
                        .longValue())
                .isEqualTo(50_000);
    }

    private void rule(String fields) throws Exception {
        sandbox.rule("{'paymentKey':'" + approval.paymentKey() + "'," + fields + "}");
    }

    private boolean isBooked() throws Exception {
        return sandbox.entry(approval.orderNumber).path("status").asText().equals("APPROVED");
    }

    private int answeredBytes() throws Exception {
        return sandbox.get("/van/telegrams?paymentKey=" + approval.paymentKey())
                .path("telegrams")
                .path(0)
                .path("answeredBytes")
                .intValue();
    }
}
