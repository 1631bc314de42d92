package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.BillingClient.Card;
import dev.appcard.demo.it.Http.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A billing key from card data, over the wire,")
class CardDataBillingIT {

    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(40);
    private static final KeyInCards CARDS = new KeyInCards(Seed.of(CardDataBillingIT.class));

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final BillingClient shop = new BillingClient(merchant);
    private final VanSide van = own.van();

    @Test
    @DisplayName("comes with the approval of a key-in payment, and is charged from then on without card data")
    void withKeyInPayment() {
        Map<String, Object> order = KeyInCards.order(CARDS.next(), 33_000);
        order.put("customerKey", BillingClient.newCustomer());
        order.put("issueBillingKey", true);

        Answer paid = merchant.post("/v1/payments/key-in", order);

        assertThat(paid.text("status")).as(paid.body().toString()).isEqualTo("DONE");
        assertThat(paid.text("payType")).isEqualTo("CARD_KEYIN");
        assertThat(van.won(paid.text("paymentKey"))).isEqualTo(33_000);
        assertCharged(new Card((String) order.get("customerKey"), paid.text("billingKey")));
    }

    @Test
    @DisplayName("needs a customerKey: without one nothing is sent")
    void withoutCustomer() {
        Map<String, Object> order = KeyInCards.order(CARDS.next(), 33_000);
        order.put("issueBillingKey", true);
        long approvals = van.approvalsSoFar();

        Answer refused = merchant.post("/v1/payments/key-in", order);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("message")).contains("customerKey");
        assertThat(van.approvalsSoFar()).isEqualTo(approvals);
    }

    @Test
    @DisplayName("by itself costs 100 won that are approved and given back at once; then it is charged, and deleted")
    void byItself() {
        Map<String, Object> card = withCustomer(CARDS.next());
        JsonNode before = van.totals();

        Answer issued = merchant.post("/v1/billing/authorizations/card", card);

        assertThat(issued.status()).as(issued.body().toString()).isEqualTo(200);
        assertThat(issued.body().path("card").path("number").asText())
                .startsWith(((String) card.get("cardNumber")).substring(0, 6))
                .contains("****");
        assertThat(issued.text("cardCompany")).isEqualTo("신한");
        assertThat(issued.body().path("card").path("issuerCode").asText()).isEqualTo("41");
        JsonNode after = van.totals();
        assertGrown(before, after, "approvals", 1);
        assertGrown(before, after, "cancels", 1);
        assertGrown(before, after, "approvedAmount", 100);
        assertGrown(before, after, "cancelledAmount", 100);
        assertGrown(before, after, "balance", 0);

        Card registered = new Card((String) card.get("customerKey"), issued.text("billingKey"));
        assertThat(shop.show(registered).body()).isEqualTo(issued.body());
        assertCharged(registered);
        assertThat(shop.delete(registered).status()).isEqualTo(200);
        assertThat(shop.charge(registered, 1_000).text("code")).isEqualTo("NOT_FOUND_BILLING");
        assertThat(platform.database().holdsCard(registered.billingKey())).isFalse();
    }

    @Test
    @DisplayName("is refused where the card is: wrong password digits, nothing registered, no money moved")
    void wrongPassword() {
        Map<String, Object> card = withCustomer(CARDS.next());
        card.put("cardPassword", "99");
        long won = van.balance();

        Answer refused = merchant.post("/v1/billing/authorizations/card", card);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo("INVALID_PASSWORD");
        assertThat(platform.database().cardsOf((String) card.get("customerKey")))
                .isZero();
        assertThat(van.balance()).isEqualTo(won);
    }

    @Test
    @DisplayName("is not given when the VAN's answer is lost: the 100 won are net-cancelled")
    void answerLost() {
        Map<String, Object> card = withCustomer(CARDS.next());
        JsonNode before = van.totals();
        van.rule(Map.of("card", card.get("cardNumber"), "close", true), "APPROVAL", "DROP");

        Answer unknown = merchant.post("/v1/billing/authorizations/card", card);

        assertThat(unknown.status()).as(unknown.body().toString()).isEqualTo(500);
        assertThat(unknown.text("code")).isEqualTo("FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING");
        await().atMost(SETTLED_WITHIN)
                .until(van::balance, won -> won == before.path("balance").asLong());
        assertGrown(before, van.totals(), "approvedAmount", 100);
        assertThat(platform.database().cardsOf((String) card.get("customerKey")))
                .as("registered cards of this customer")
                .isZero();
    }

    @Test
    @DisplayName("is given even when the cancel's answer is lost: the 100 won come back later")
    void cancelLost() {
        Map<String, Object> card = withCustomer(CARDS.next());
        long won = van.balance();
        van.rule(Map.of(), "CANCEL", "IGNORE");

        Answer issued = merchant.post("/v1/billing/authorizations/card", card);

        assertThat(issued.status()).as(issued.body().toString()).isEqualTo(200);
        assertThat(van.balance()).isEqualTo(won + 100);
        await().atMost(SETTLED_WITHIN).until(van::balance, now -> now == won);
        await().atMost(SETTLED_WITHIN).until(() -> platform.database().unsettledOf(own.id()), unknown -> unknown == 0);
        own.assertBooksEqual();
        assertCharged(new Card((String) card.get("customerKey"), issued.text("billingKey")));
    }

    private void assertCharged(Card card) {
        Answer charged = shop.charge(card, 9_900);

        assertThat(charged.text("status")).as(charged.body().toString()).isEqualTo("DONE");
        assertThat(charged.text("type")).isEqualTo("BILLING");
        assertThat(charged.text("payType")).isEqualTo("CARD_BILLING");
        assertThat(charged.body().path("card").path("company").asText()).isEqualTo("신한");
        assertThat(charged.body().path("card").path("issuerCode").asText()).isEqualTo("41");
        JsonNode ledger = van.ledger(charged.text("paymentKey"));
        assertThat(ledger.path("totals").path("balance").asLong()).isEqualTo(9_900);
        assertThat(ledger.path("entries").path(0).path("approvalType").asText()).isEqualTo("1000");
    }

    private static Map<String, Object> withCustomer(Map<String, Object> card) {
        Map<String, Object> request = new HashMap<>(card);
        request.put("customerKey", BillingClient.newCustomer());
        request.put("customerName", "김하나");
        return request;
    }

    private static void assertGrown(JsonNode before, JsonNode after, String total, long by) {
        assertThat(after.required(total).asLong() - before.required(total).asLong())
                .as(total)
                .isEqualTo(by);
    }
}
