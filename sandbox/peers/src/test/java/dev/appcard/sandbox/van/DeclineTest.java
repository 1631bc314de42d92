package dev.appcard.sandbox.van;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeclineTest {
    private static final String GOOD = "4111111111111111";

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
    @CsvSource({"10002, 0002", "2, 0002", "999999002, 0002", "50026, 0026", "50027, 0027", "0, 0013"})
    void amountShouldBeDeclinedByItsEnding(int amount, String code) throws Exception {
        var approval = new Approval().amount(amount);

        Answer answer = sandbox.ask(approval);

        assertThat(answer.outcome()).isEqualTo("X " + code);
        assertThat(answer.approvalType()).isEqualTo("1001");
        assertThat(answer.amount()).isEqualTo("%09d".formatted(amount));
        assertThat(sandbox.entry(approval.orderNumber).path("status").textValue())
                .isEqualTo("DECLINED");
        assertThat(sandbox.entry(approval.orderNumber).path("declineCode").textValue())
                .isEqualTo(code);
        assertThat(sandbox.get("/van/ledger").path("totals").path("balance").longValue())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"10020", "10026000", "270", "27001"})
    void amountShouldBeApprovedWithAnotherEnding(int amount) throws Exception {
        assertThat(sandbox.ask(new Approval().amount(amount)).status()).isEqualTo("O");
    }

    @ParameterizedTest
    @MethodSource
    void approvalShouldBeDeclined(String code, Approval approval) throws Exception {
        assertThat(sandbox.ask(approval).outcome()).isEqualTo("X " + code);
    }

    static Stream<Arguments> approvalShouldBeDeclined() {
        return Stream.of(
                Arguments.of("0014", new Approval().card("4111111111111112", "3012")),
                Arguments.of("0014", new Approval().track("")),
                Arguments.of("0014", new Approval().track("123456789012345").filler("")),
                Arguments.of(
                        "0014", new Approval().track("1234567890123456789012").filler("")),
                Arguments.of("0014", new Approval().track("123456789012345=8911")),
                Arguments.of("0014", new Approval().track("12345678901234AB").filler("")),
                Arguments.of("0004", new Approval().card(GOOD, "2610")),
                Arguments.of(
                        "0004", new Approval().card("9200000000000002", "2610").filler("T123456789012")),
                Arguments.of("0023", new Approval().card(GOOD, "3013")),
                Arguments.of("0023", new Approval().card(GOOD, "3000")),
                Arguments.of("0019", new Approval().card(GOOD, "3012").withPersonalData("", "900101")),
                Arguments.of("0051", new Approval().card(GOOD, "3012").withPersonalData("12", "")),
                Arguments.of("0019", new Approval().card(GOOD, "3012").withPersonalData("1", "900101")),
                Arguments.of("0019", new Approval().card(GOOD, "3012").withPersonalData("1a", "900101")),
                Arguments.of("0051", new Approval().card(GOOD, "3012").withPersonalData("12", "90010")),
                Arguments.of("0051", new Approval().card(GOOD, "3012").withPersonalData("12", "19900101")),
                // The values that are wrong for every card.
                Arguments.of("0019", new Approval().card(GOOD, "3012").withPersonalData("99", "900101")),
                Arguments.of("0051", new Approval().card(GOOD, "3012").withPersonalData("12", "000000")),
                Arguments.of("0051", new Approval().card(GOOD, "3012").withPersonalData("12", "0000000000")),
                Arguments.of("0019", new Approval().card(GOOD, "3012").withPersonalData("99", "000000")),
                Arguments.of("0005", installment("01")),
                Arguments.of("0005", installment("13")),
                Arguments.of("0007", currency("1")));
    }

    @Test
    @DisplayName("A card is good to the last day of its month, in Korea")
    void cardShouldBeApprovedInTheMonthOfItsExpiry() throws Exception {
        assertThat(sandbox.ask(new Approval().card(GOOD, "2611")).status()).isEqualTo("O");
    }

    @ParameterizedTest
    @CsvSource({"00, 900101", "98, 000001", "12, 0000000001"})
    void personalDataShouldBeRightWhenItIsNotTheWrongOne(String password, String holder) throws Exception {
        assertThat(sandbox.ask(new Approval().card(GOOD, "3012").withPersonalData(password, holder))
                        .status())
                .isEqualTo("O");
    }

    @Test
    @DisplayName("A wrong password issues no billing key")
    void billingKeyShouldNotBeIssuedWithAWrongPassword() throws Exception {
        Answer answer = sandbox.ask(new Approval()
                .card(GOOD, "3012")
                .withPersonalData("99", "900101")
                .filler("BILL"));
        assertThat(answer.outcome()).isEqualTo("X 0019");
        assertThat(answer.filler()).isEmpty();
    }

    @Test
    void instalmentShouldBeEchoed() throws Exception {
        var approval = installment("12");

        assertThat(sandbox.ask(approval).status()).isEqualTo("O");
        assertThat(sandbox.entry(approval.orderNumber).path("installment").intValue())
                .isEqualTo(12);
    }

    @Test
    @DisplayName("An order number is good for one attempt, the shop's own")
    void orderNumberShouldBeDeclinedWhenUsedBefore() throws Exception {
        var first = new Approval();
        var second = new Approval().orderNumber(first.orderNumber).amount(70_000);
        var elsewhere = new Approval().orderNumber(first.orderNumber);
        elsewhere.storeId = "2001000001";

        assertThat(sandbox.ask(first).status()).isEqualTo("O");
        assertThat(sandbox.ask(second).outcome()).isEqualTo("X 0036");
        assertThat(sandbox.entry(first.orderNumber).path("amount").intValue()).isEqualTo(50_000);
        assertThat(sandbox.entry(first.orderNumber).path("status").textValue()).isEqualTo("APPROVED");
        assertThat(sandbox.ask(elsewhere).status()).isEqualTo("O");
    }

    private static Approval installment(String months) {
        var approval = new Approval();
        approval.installment = months;
        return approval;
    }

    private static Approval currency(String code) {
        var approval = new Approval();
        approval.currency = code;
        return approval;
    }
}
