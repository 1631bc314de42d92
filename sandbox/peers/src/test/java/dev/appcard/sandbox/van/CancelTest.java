package dev.appcard.sandbox.van;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CancelTest {
    private RunningSandbox sandbox;

    @BeforeEach
    void start() throws Exception {
        sandbox = new RunningSandbox();
    }

    @AfterEach
    void stop() throws Exception {
        sandbox.close();
    }

    @Test
    void transactionShouldBeCancelledInFullAndOnce() throws Exception {
        var approval = new Approval();
        Answer approved = sandbox.ask(approval);

        Answer cancelled = sandbox.ask(Cancel.ofTransaction(approved.transactionNo()));
        Answer again = sandbox.ask(Cancel.ofTransaction(approved.transactionNo()));

        assertThat(cancelled.approvalType()).isEqualTo("1011");
        assertThat(cancelled.outcome()).isEqualTo("O " + approved.authNo());
        assertThat(cancelled.transactionNo()).isEqualTo(approved.transactionNo());
        assertThat(cancelled.amount()).isEqualTo("000050000");
        assertThat(again.outcome()).isEqualTo("X 0025");
        assertThat(again.amount()).isEqualTo("000000000");
        assertBooks(approval.orderNumber, "CANCELLED", 50_000, 1);
    }

    @Test
    void netCancelShouldCancelByOrderNumberAndOnce() throws Exception {
        var approval = new Approval();
        Answer approved = sandbox.ask(approval);

        Answer cancelled = sandbox.ask(Cancel.ofOrder(approval.orderNumber));
        Answer again = sandbox.ask(Cancel.ofOrder(approval.orderNumber).at("20261121101700"));

        assertThat(cancelled.outcome()).isEqualTo("O " + approved.authNo());
        assertThat(cancelled.transactionNo()).isEqualTo(approved.transactionNo());
        assertThat(again.outcome()).isEqualTo("X 0025");
        assertBooks(approval.orderNumber, "CANCELLED", 50_000, 1);
    }

    @Test
    @DisplayName(
            "A net cancel that overtakes finds nothing; the approval that follows stands until the next net cancel")
    void netCancelShouldFindNothingBeforeTheApproval() throws Exception {
        var approval = new Approval();

        assertThat(sandbox.ask(Cancel.ofOrder(approval.orderNumber)).outcome()).isEqualTo("X 0024");
        assertThat(sandbox.ask(approval).status()).isEqualTo("O");
        assertThat(sandbox.ask(Cancel.ofOrder(approval.orderNumber).at("20261121101800"))
                        .status())
                .isEqualTo("O");
        assertBooks(approval.orderNumber, "CANCELLED", 50_000, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "20261120235959, 20261120, O",
        "20261121000000, 20261121, O",
        "20261121101500, 20261120, O",
        "20261121101500, 20261119, X",
        "20261121101500, 20261122, X"
    })
    @DisplayName("A net cancel carries the request's day; the VAN also looks at the day after")
    void netCancelShouldMatchTheDay(String requestDate, String tradeDate, String status) throws Exception {
        var approval = new Approval();
        approval.requestDate = requestDate;
        assertThat(sandbox.ask(approval).tradeDate()).isEqualTo("20261121");

        Answer cancelled = sandbox.ask(Cancel.ofOrder(approval.orderNumber).tradeDate(tradeDate));

        assertThat(cancelled.status()).isEqualTo(status);
    }

    @Test
    void cancelShouldFindNothingWhenDeclinedUnknownOrOfAnotherShopOrDay() throws Exception {
        var declined = new Approval().amount(10_002);
        sandbox.ask(declined);
        Answer approved = sandbox.ask(new Approval());
        var ofAnotherShop = Cancel.ofTransaction(approved.transactionNo());
        ofAnotherShop.storeId = "2001000001";

        assertThat(sandbox.ask(Cancel.ofOrder(declined.orderNumber)).outcome()).isEqualTo("X 0024");
        assertThat(sandbox.ask(Cancel.ofTransaction("100000000000")).outcome()).isEqualTo("X 0024");
        assertThat(sandbox.ask(ofAnotherShop).outcome()).isEqualTo("X 0024");
        assertThat(sandbox.ask(Cancel.ofTransaction(approved.transactionNo()).tradeDate("20261120"))
                        .outcome())
                .isEqualTo("X 0024");
    }

    @Test
    void partsShouldBeCancelledUpToTheApprovedAmount() throws Exception {
        var approval = new Approval();
        String transactionNo = sandbox.ask(approval).transactionNo();

        Answer first = sandbox.ask(Cancel.part(transactionNo, 20_000, 1));
        assertThat(first.status() + first.amount()).isEqualTo("O000020000");
        assertBooks(approval.orderNumber, "PARTIAL_CANCELLED", 20_000, 1);

        Answer tooMuch = sandbox.ask(Cancel.part(transactionNo, 30_001, 2));
        assertThat(tooMuch.outcome()).isEqualTo("X 0022");
        assertThat(sandbox.ask(Cancel.part(transactionNo, 0, 2)).outcome()).isEqualTo("X 0013");

        assertThat(sandbox.ask(Cancel.part(transactionNo, 30_000, 2)).status()).isEqualTo("O");
        assertThat(sandbox.ask(Cancel.part(transactionNo, 1, 3)).outcome()).isEqualTo("X 0025");
        assertBooks(approval.orderNumber, "CANCELLED", 50_000, 2);
    }

    @Test
    void partShouldBeCancelledOnceForEachRunningNumber() throws Exception {
        var approval = new Approval();
        String transactionNo = sandbox.ask(approval).transactionNo();

        Answer first = sandbox.ask(Cancel.part(transactionNo, 20_000, 1));
        Answer again = sandbox.ask(Cancel.part(transactionNo, 20_000, 1).at("20261121101700"));
        Answer otherAmount = sandbox.ask(Cancel.part(transactionNo, 10_000, 1));

        assertThat(again.outcome()).isEqualTo(first.outcome());
        assertThat(again.amount()).isEqualTo("000020000");
        assertThat(otherAmount.outcome()).isEqualTo("X 0036");
        assertBooks(approval.orderNumber, "PARTIAL_CANCELLED", 20_000, 1);
    }

    @Test
    void fullCancelShouldCancelWhatIsLeft() throws Exception {
        var approval = new Approval();
        String transactionNo = sandbox.ask(approval).transactionNo();
        sandbox.ask(Cancel.part(transactionNo, 20_000, 1));

        Answer rest = sandbox.ask(Cancel.ofTransaction(transactionNo));

        assertThat(rest.amount()).isEqualTo("000030000");
        assertBooks(approval.orderNumber, "CANCELLED", 50_000, 2);
    }

    @Test
    void type1300ShouldBeCancelledByType1310() throws Exception {
        var approval = new Approval().card("4111111111111111", "3012").withPersonalData("12", "900101");
        var cancel = Cancel.ofTransaction(sandbox.ask(approval).transactionNo());
        cancel.approvalType = "1310";

        Answer answer = sandbox.ask(cancel);

        assertThat(answer.approvalType() + answer.status()).isEqualTo("1311O");
    }

    private void assertBooks(String orderNumber, String status, int cancelledAmount, int cancels) throws Exception {
        JsonNode entry = sandbox.entry(orderNumber);
        assertThat(entry.path("status").textValue()).isEqualTo(status);
        assertThat(entry.path("cancelledAmount").intValue()).isEqualTo(cancelledAmount);
        assertThat(entry.path("balance").intValue()).isEqualTo(50_000 - cancelledAmount);
        assertThat(entry.path("cancels")).hasSize(cancels);
    }
}
