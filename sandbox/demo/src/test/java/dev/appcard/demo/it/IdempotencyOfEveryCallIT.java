package dev.appcard.demo.it;

import static dev.appcard.demo.it.RepeatedCalls.assertOnce;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.BillingClient.Card;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Under an Idempotency-Key a merchant's server")
class IdempotencyOfEveryCallIT {

    private static final KeyInCards CARDS = new KeyInCards(Seed.of(IdempotencyOfEveryCallIT.class));

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final VanSide van = own.van();

    @Test
    @DisplayName("confirms a payment once; a charge and a billing key by card data are made once")
    void otherApprovals() {
        Opened payment = merchant.open("ON_CONFIRM", 52_000);
        platform.buyer().approve(payment);
        assertOnce(
                merchant,
                "/v1/payments/confirm",
                Map.of("paymentKey", payment.paymentKey(), "orderId", payment.orderId(), "amount", 52_000));
        assertThat(van.approvalsOf(payment)).isEqualTo(1);

        Card card = own.cardOwner().register(Issuer.KB);
        Answer charged = assertOnce(merchant, "/v1/billing/" + card.billingKey(), BillingClient.order(card, 9_900));
        assertThat(van.count(charged.text("paymentKey"), "APPROVAL")).isEqualTo(1);
        assertOnce(merchant, "/v1/payments/" + charged.text("paymentKey") + "/cancel", Map.of("cancelReason", "고객 변심"));
        assertThat(van.count(charged.text("paymentKey"), "CANCEL")).isEqualTo(1);

        String customer = BillingClient.newCustomer();
        Map<String, Object> keyedIn = CARDS.next();
        keyedIn.put("customerKey", customer);
        assertOnce(merchant, "/v1/billing/authorizations/card", keyedIn);
        assertThat(platform.database().cardsOf(customer)).isEqualTo(1);
    }

    @Test
    @DisplayName("opens a registration, exchanges its authKey and makes a subscription once")
    void callsWithoutApproval() {
        String customer = BillingClient.newCustomer();
        Answer opened = assertOnce(
                merchant,
                "/v1/billing/authorizations",
                Map.of(
                        "method",
                        "CARD",
                        "customerKey",
                        customer,
                        "successUrl",
                        BillingClient.SUCCESS_URL,
                        "failUrl",
                        BillingClient.FAIL_URL));
        assertThat(opened.body().path("checkout").path("url").asText()).contains("/window/");

        Map<String, String> back = own.cardOwner().registered(Issuer.KB, customer);
        Answer issued = assertOnce(
                merchant,
                "/v1/billing/authorizations/issue",
                Map.of("authKey", back.get("authKey"), "customerKey", customer));
        Card card = new Card(customer, issued.text("billingKey"));
        assertOnce(merchant, "/v1/billing/authorizations/" + card.billingKey(), Map.of("customerKey", customer));

        Map<String, Object> terms = Map.of(
                "customerKey",
                customer,
                "billingKey",
                card.billingKey(),
                "orderName",
                "구독",
                "amount",
                1_000,
                "cycle",
                Map.of("type", "MONTHLY"));
        Answer made = assertOnce(merchant, "/v1/subscriptions", terms);
        JsonNode all = merchant.get("/v1/subscriptions?customerKey=" + customer).body();
        assertThat(all.findValuesAsText("id")).containsOnlyOnce(made.text("id")).hasSize(1);
        assertOnce(merchant, "/v1/subscriptions/" + made.text("id") + "/pause", Map.of());
        assertOnce(merchant, "/v1/subscriptions/" + made.text("id") + "/cancel", Map.of("at", "NOW"));
    }
}
