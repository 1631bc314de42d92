package dev.appcard.sandbox.van;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A merchant's number at the VAN")
class RuleByStoreTest {
    private static final String OTHER = "2001000001";

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
    void ruleShouldApplyToApprovalsOfOneMerchant() throws Exception {
        sandbox.rule("{'storeId':'" + OTHER + "','on':'APPROVAL','action':'DECLINE','code':'0002'}");

        assertThat(sandbox.ask(new Approval()).status()).isEqualTo("O");
        assertThat(sandbox.ask(ofOther()).outcome()).isEqualTo("X 0002");
        assertThat(sandbox.ask(ofOther()).status()).isEqualTo("O");
    }

    @Test
    void ruleShouldApplyToCancelsOfOneMerchant() throws Exception {
        var mine = new Approval();
        var others = ofOther();
        sandbox.ask(mine);
        sandbox.ask(others);
        sandbox.rule("{'storeId':'" + OTHER + "','on':'NET_CANCEL','action':'DECLINE','code':'0024'}");
        var cancelOfOther = Cancel.ofOrder(others.orderNumber);
        cancelOfOther.storeId = OTHER;

        assertThat(sandbox.ask(Cancel.ofOrder(mine.orderNumber)).status()).isEqualTo("O");
        assertThat(sandbox.ask(cancelOfOther).outcome()).isEqualTo("X 0024");
    }

    @Test
    void ruleShouldBeShownWithIt() throws Exception {
        sandbox.rule("{'storeId':'" + OTHER + "','action':'DROP'}");

        assertThat(sandbox.get("/van/rules").path("rules").path(0).toString())
                .contains("\"paymentKey\":\"*\"", "\"storeId\":\"" + OTHER + '"');
    }

    @Test
    void rulesOfOneMerchantShouldBeForgotten() throws Exception {
        sandbox.rule("{'paymentKey':'*','action':'DROP'}");
        sandbox.rule("{'storeId':'" + OTHER + "','action':'DROP'}");

        sandbox.call("DELETE", "/van/rules?storeId=" + OTHER, "");

        assertThat(sandbox.get("/van/rules").path("rules").findValues("storeId"))
                .singleElement()
                .matches(JsonNode::isNull);
    }

    @Test
    void ledgerAndTelegramsShouldBeFilteredByIt() throws Exception {
        var others = ofOther();
        sandbox.ask(new Approval());
        sandbox.ask(others);
        var cancel = Cancel.ofOrder(others.orderNumber);
        cancel.storeId = OTHER;
        sandbox.ask(cancel);

        JsonNode ledger = sandbox.get("/van/ledger?storeId=" + OTHER);
        assertThat(ledger.path("entries").findValuesAsText("storeId")).containsExactly(OTHER);
        assertThat(ledger.path("totals").path("approvals").intValue()).isEqualTo(1);
        assertThat(sandbox.get("/van/telegrams?storeId=" + OTHER)
                        .path("telegrams")
                        .findValuesAsText("kind"))
                .containsExactly("APPROVAL", "NET_CANCEL");
    }

    private static Approval ofOther() {
        var approval = new Approval();
        approval.storeId = OTHER;
        return approval;
    }
}
