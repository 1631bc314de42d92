package dev.appcard.sandbox.van;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A telegram sent again is known by all its other bytes and changes nothing twice")
class ResendTest {
    private RunningSandbox sandbox;

    @BeforeEach
    void start() throws Exception {
        sandbox = new RunningSandbox();
    }

    @AfterEach
    void stop() throws Exception {
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void resentApprovalShouldGetTheSameAnswer(String flag) throws Exception {
        var approval = new Approval();
        Answer first = sandbox.ask(approval);

        Answer again = sandbox.ask(approval.resend(flag));

        assertThat(body(again)).isEqualTo(body(first));
        assertThat(again.bytes()[11]).isEqualTo((byte) flag.charAt(0));
        assertThat(sandbox.get("/van/ledger")
                        .path("totals")
                        .path("approvedAmount")
                        .longValue())
                .isEqualTo(50_000);
        assertThat(sandbox.entry(approval.orderNumber)
                        .path("telegrams")
                        .path("resent")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void resentDeclineShouldGetTheSameAnswer() throws Exception {
        var approval = new Approval().amount(10_002);
        Answer first = sandbox.ask(approval);

        assertThat(body(sandbox.ask(approval.resend("1")))).isEqualTo(body(first));
    }

    @Test
    void resentApprovalShouldBeApprovedWhenTheFirstNeverArrived() throws Exception {
        var approval = new Approval().resend("1");
        Answer arrived = sandbox.ask(approval);

        assertThat(arrived.status()).isEqualTo("O");
        assertThat(body(sandbox.ask(approval.resend("2")))).isEqualTo(body(arrived));
    }

    @Test
    void resentCancelsShouldGetTheSameAnswer() throws Exception {
        var approval = new Approval();
        String transactionNo = sandbox.ask(approval).transactionNo();
        Cancel part = Cancel.part(transactionNo, 10_000, 1);
        Cancel full = Cancel.ofOrder(approval.orderNumber);
        Answer firstPart = sandbox.ask(part);
        Answer firstFull = sandbox.ask(full);

        assertThat(body(sandbox.ask(part.resend("1")))).isEqualTo(body(firstPart));
        assertThat(body(sandbox.ask(full.resend("1")))).isEqualTo(body(firstFull));
        assertThat(sandbox.entry(approval.orderNumber).path("cancels")).hasSize(2);
    }

    @Test
    @DisplayName("Without the flag the same bytes are a second attempt under a used order number")
    void sameBytesShouldBeDeclinedWithoutTheFlag() throws Exception {
        var approval = new Approval();
        sandbox.ask(approval);

        assertThat(sandbox.ask(approval).outcome()).isEqualTo("X 0036");
        assertThat(sandbox.ask(approval.resend("1")).status()).isEqualTo("O");
    }

    @Test
    void otherBytesShouldBeDeclinedInSpiteOfTheFlag() throws Exception {
        var approval = new Approval();
        sandbox.ask(approval);

        assertThat(sandbox.ask(approval.amount(50_001).resend("1")).outcome()).isEqualTo("X 0036");
    }

    @Test
    void resentApprovalShouldGetTheSameAnswerAfterARestart(@TempDir Path folder) throws Exception {
        SandboxOptions options = SandboxOptions.forTests()
                .withClock(RunningSandbox.MORNING)
                .withLedgerFile(folder.resolve("ledger.jsonl"));
        var approval = new Approval();
        Answer first;
        try (var before = new RunningSandbox(options)) {
            first = before.ask(approval);
        }
        try (var after = new RunningSandbox(options)) {
            assertThat(body(after.ask(approval.resend("1")))).isEqualTo(body(first));
        }
    }

    private static byte[] body(Answer answer) {
        return Arrays.copyOfRange(answer.bytes(), 300, answer.bytes().length);
    }
}
