package dev.appcard.sandbox.van;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A rule for what pays, whatever the payment")
class RuleByCardTest {
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
    @DisplayName("Over the limit twice, then good again: the card's approvals alone, whatever the payment")
    void ruleShouldApplyToOneCard() throws Exception {
        sandbox.rule("{'card':'4111111111111111','on':'APPROVAL','action':'DECLINE','code':'0002','times':2}");
        assertThat(sandbox.ask(card("4111111111111111")).outcome()).isEqualTo("X 0002");
        assertThat(sandbox.ask(card("9430000000000001")).status()).isEqualTo("O");
        assertThat(sandbox.ask(new Approval()).status()).isEqualTo("O");
        assertThat(sandbox.ask(card("4111111111111111")).outcome()).isEqualTo("X 0002");
        assertThat(sandbox.ask(card("4111111111111111")).status()).isEqualTo("O");
    }

    @Test
    void ruleShouldApplyToOneBillingKey() throws Exception {
        String key = sandbox.ask(card("4111111111111111")
                        .withPersonalData("12", "900101")
                        .filler("BILL"))
                .filler();
        sandbox.rule("{'card':'" + key + "','action':'DECLINE','code':'0026','times':1000000}");
        for (int month = 0; month < 3; month++) {
            assertThat(sandbox.ask(new Approval().track(key).filler("")).outcome())
                    .isEqualTo("X 0026");
        }
        assertThat(sandbox.ask(card("4111111111111111")).status()).isEqualTo("O");
    }

    @Test
    void ruleShouldApplyToOneWayOfPaying() throws Exception {
        sandbox.rule("{'means':'CARD','action':'DECLINE','code':'0027'}");
        assertThat(sandbox.ask(new Approval()).status()).isEqualTo("O");
        assertThat(sandbox.ask(card("4111111111111111")).outcome()).isEqualTo("X 0027");
        assertThat(sandbox.ask(card("4111111111111111")).status()).isEqualTo("O");
    }

    @Test
    @DisplayName("What a card's rule says is for approvals only, and for its payment only where it names one")
    void ruleShouldNotApplyToACancel() throws Exception {
        var approval = new Approval();
        var paid = card("4111111111111111");
        sandbox.ask(paid);
        sandbox.rule("{'means':'CARD','card':'4111111111111111','paymentKey':'" + approval.paymentKey()
                + "','action':'DECLINE','code':'0027'}");
        assertThat(sandbox.ask(Cancel.ofOrder(paid.orderNumber)).status()).isEqualTo("O");
        assertThat(sandbox.ask(card("4111111111111111")).status()).isEqualTo("O");
        assertThat(sandbox.ask(approval.card("4111111111111111", "3012")).outcome())
                .isEqualTo("X 0027");
    }

    @Test
    void ruleShouldNotShowTheCard() throws Exception {
        sandbox.rule("{'card':'4111111111111111','action':'DROP'}");
        assertThat(sandbox.get("/van/rules").path("rules").path(0).toString())
                .contains("\"paymentKey\":\"*\"", "\"card\":\"411111**********\"", "\"means\":null")
                .doesNotContain("4111111");
    }

    private static Approval card(String number) {
        return new Approval().card(number, "3012");
    }
}
