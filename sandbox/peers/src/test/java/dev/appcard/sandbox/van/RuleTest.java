package dev.appcard.sandbox.van;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A rule spoils the answer, over a real socket, and leaves the books right")
class RuleTest {
    private RunningSandbox sandbox;
    private Approval approval;

    @BeforeEach
    void start() throws Exception {
        sandbox = new RunningSandbox();
        approval = new Approval();
    }

    @AfterEach
    void stop() throws Exception {
        sandbox.close();
    }

    @Test
    void dropShouldBookAndCloseWithoutAnAnswer() throws Exception {
        rule("'action':'DROP','close':true");
        try (var client = new VanClient(sandbox.vanPort())) {
            client.send(approval.bytes());

            assertThat(client.rest()).isEmpty();
        }
        assertThat(isBooked()).isTrue();
    }

    @Test
    @DisplayName("Telegrams are answered in order, so the first answer being the cancel's shows the silence before")
    void dropShouldStaySilentAndKeepTheConnection() throws Exception {
        rule("'action':'DROP'");
        try (var client = new VanClient(sandbox.vanPort())) {
            client.send(approval.bytes());

            Answer first = client.ask(Cancel.ofOrder(approval.orderNumber).bytes());

            assertThat(first.approvalType()).isEqualTo("1011");
            assertThat(first.status()).isEqualTo("O");
        }
        assertThat(telegram().path("answeredBytes").intValue()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 299, 300, 316, 579})
    void cutShouldSendExactlySoManyBytesAndClose(int at) throws Exception {
        rule("'action':'CUT','at':" + at);
        try (var client = new VanClient(sandbox.vanPort())) {
            client.send(approval.bytes());

            assertThat(client.rest()).hasSize(at);
        }
        assertThat(isBooked()).isTrue();
        assertThat(telegram().path("answeredBytes").intValue()).isEqualTo(at);
    }

    @Test
    @DisplayName("The next bytes after the cut are those of the next telegram's answer")
    void cutShouldStaySilentAfterwards() throws Exception {
        rule("'action':'CUT','at':7,'close':false,'on':'APPROVAL'");
        try (var client = new VanClient(sandbox.vanPort())) {
            client.send(approval.bytes());
            client.send(Cancel.ofOrder(approval.orderNumber).bytes());

            assertThat(client.bytes(7)).hasSize(7);
            assertThat(client.answer().approvalType()).isEqualTo("1011");
        }
        assertThat(telegram().path("answeredBytes").intValue()).isEqualTo(7);
    }

    @Test
    void twiceShouldAnswerTwiceAndBookOnce() throws Exception {
        rule("'action':'TWICE'");
        try (var client = new VanClient(sandbox.vanPort())) {
            Answer first = client.ask(approval.bytes());

            assertThat(client.answer().bytes()).isEqualTo(first.bytes());
        }
        assertThat(sandbox.get("/van/ledger").path("totals").path("approvals").intValue())
                .isEqualTo(1);
    }

    @Test
    void splitShouldAnswerInPieces() throws Exception {
        rule("'action':'SPLIT','size':1");
        assertThat(sandbox.ask(approval).status()).isEqualTo("O");
    }

    @Test
    @DisplayName("Garbling flips bits within its range, the same ones for the same seed")
    void garbleShouldBeRepeatable() throws Exception {
        rule("'action':'GARBLE','seed':7,'count':5,'from':300,'to':360");
        byte[] garbled = sandbox.ask(approval).bytes();
        byte[] right = sandbox.ask(approval.resend("1")).bytes();
        rule("'action':'GARBLE','seed':7,'count':5,'from':300,'to':360");
        byte[] again = sandbox.ask(approval.resend("1")).bytes();

        assertThat(Arrays.copyOfRange(garbled, 360, 580)).isEqualTo(Arrays.copyOfRange(right, 360, 580));
        assertThat(Arrays.copyOfRange(garbled, 300, 360)).isNotEqualTo(Arrays.copyOfRange(right, 300, 360));
        assertThat(Arrays.copyOfRange(again, 300, 580)).isEqualTo(Arrays.copyOfRange(garbled, 300, 580));
        assertThat(isBooked()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0032", "9999", "A1"})
    void declineShouldDeclineWithTheCode(String code) throws Exception {
        rule("'action':'DECLINE','code':'" + code + "'");

        assertThat(sandbox.ask(approval).outcome()).isEqualTo("X " + code);
        assertThat(sandbox.entry(approval.orderNumber).path("declineCode").textValue())
                .isEqualTo(code);
        assertThat(sandbox.entry(approval.orderNumber).path("balance").intValue())
                .isZero();
    }

    @Test
    void declineShouldRefuseACancelAndCancelNothing() throws Exception {
        sandbox.ask(approval);
        rule("'action':'DECLINE','code':'0059','on':'NET_CANCEL'");

        assertThat(sandbox.ask(Cancel.ofOrder(approval.orderNumber)).outcome()).isEqualTo("X 0059");
        assertThat(sandbox.entry(approval.orderNumber).path("balance").intValue())
                .isEqualTo(50_000);
        assertThat(sandbox.ask(Cancel.ofOrder(approval.orderNumber)).status()).isEqualTo("O");
    }

    @Test
    void amountShouldLieInTheAnswerOnly() throws Exception {
        rule("'action':'AMOUNT','amount':49999");

        assertThat(sandbox.ask(approval).amount()).isEqualTo("000049999");
        assertThat(sandbox.entry(approval.orderNumber).path("amount").intValue())
                .isEqualTo(50_000);
    }

    @Test
    void statusShouldLieInTheAnswerOnly() throws Exception {
        rule("'action':'STATUS','status':'Z'");

        assertThat(sandbox.ask(approval).status()).isEqualTo("Z");
        assertThat(isBooked()).isTrue();
    }

    @Test
    void unknownTypeShouldLieInTheAnswerOnly() throws Exception {
        rule("'action':'UNKNOWN_TYPE'");

        assertThat(sandbox.ask(approval).approvalType()).isEqualTo("9991");
        assertThat(isBooked()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"OrderNumber, 36, other-1", "Length, 0, 9999", "AuthNo, 343, ''", "TradeDate, 317, 20260101"})
    void fieldShouldOverwriteOneField(String field, int offset, String value) throws Exception {
        rule("'action':'FIELD','field':'" + field + "','value':'" + value + "'");
        try (var client = new VanClient(sandbox.vanPort())) {
            client.send(approval.bytes());
            client.endOfSending();
            byte[] answer = client.rest();

            assertThat(answer).hasSize(580);
            assertThat(new String(answer, offset, 8, Bytes.KOREAN)).startsWith(value.isEmpty() ? "        " : value);
        }
    }

    @Test
    void ignoreShouldNeitherBookNorAnswer() throws Exception {
        rule("'action':'IGNORE','close':true");
        try (var client = new VanClient(sandbox.vanPort())) {
            client.send(approval.bytes());

            assertThat(client.rest()).isEmpty();
        }
        assertThat(isBooked()).isFalse();
        assertThat(telegram().path("rule").textValue()).isEqualTo("IGNORE");
        assertThat(sandbox.ask(Cancel.ofOrder(approval.orderNumber)).outcome()).isEqualTo("X 0024");
    }

    @Test
    void ruleShouldApplyToItsPaymentOnly() throws Exception {
        rule("'action':'DECLINE','code':'0032'");

        assertThat(sandbox.ask(new Approval()).status()).isEqualTo("O");
        assertThat(sandbox.ask(approval).outcome()).isEqualTo("X 0032");
    }

    @Test
    void ruleShouldApplyToAnyPaymentSoManyTimes() throws Exception {
        sandbox.rule("{'paymentKey':'*','action':'DECLINE','code':'0032','times':2}");

        assertThat(sandbox.ask(new Approval()).outcome()).isEqualTo("X 0032");
        assertThat(sandbox.ask(new Approval()).outcome()).isEqualTo("X 0032");
        assertThat(sandbox.ask(new Approval()).status()).isEqualTo("O");
    }

    @Test
    void ruleShouldApplyToItsOperationOnly() throws Exception {
        rule("'action':'STATUS','status':'1','on':'CANCEL'");
        rule("'action':'STATUS','status':'2','on':'NET_CANCEL'");
        Answer approved = sandbox.ask(approval);

        assertThat(approved.status()).isEqualTo("O");
        assertThat(sandbox.ask(Cancel.ofOrder(approval.orderNumber)).status()).isEqualTo("2");
        assertThat(sandbox.ask(Cancel.ofTransaction(approved.transactionNo())).status())
                .isEqualTo("1");
    }

    private void rule(String fields) throws Exception {
        sandbox.rule("{'paymentKey':'" + approval.paymentKey() + "'," + fields + "}");
    }

    private boolean isBooked() throws Exception {
        return sandbox.entry(approval.orderNumber).path("status").asText().equals("APPROVED");
    }

    private JsonNode telegram() throws Exception {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> sandbox.get("/van/telegrams?paymentKey=" + approval.paymentKey())
                                .path("count")
                                .intValue()
                        > 0);
        return sandbox.get("/van/telegrams?paymentKey=" + approval.paymentKey())
                .path("telegrams")
                .path(0);
    }
}
