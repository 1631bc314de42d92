package dev.appcard.demo.it;

import dev.appcard.demo.it.Http.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The merchant's server where it charges by itself: registrations, billing keys, charges. */
record BillingClient(MerchantClient server) {

    static final String SUCCESS_URL = "http://localhost:9099/billing?from=window";
    static final String FAIL_URL = "http://localhost:9099/fail";

    /** A registration that was just opened. */
    record Registering(String customerKey, String window) implements OpenWindow {}

    /** A card that may be charged. */
    record Card(String customerKey, String billingKey) {}

    /** A customer that no other test knows. */
    static String newCustomer() {
        return "customer-" + UUID.randomUUID();
    }

    Registering open(String customerKey) {
        Answer answer = server.post(
                "/v1/billing/authorizations",
                Map.of(
                        "method",
                        "CARD",
                        "customerKey",
                        customerKey,
                        "successUrl",
                        SUCCESS_URL,
                        "failUrl",
                        FAIL_URL,
                        "customerName",
                        "김하나",
                        "customerEmail",
                        "hana@example.com"));
        if (answer.status() != 200) {
            throw new AssertionError("no registration: " + answer.status() + " " + answer.body());
        }
        return new Registering(
                customerKey, answer.body().path("checkout").path("url").asText());
    }

    Answer issue(String authKey, String customerKey) {
        return server.post("/v1/billing/authorizations/issue", Map.of("authKey", authKey, "customerKey", customerKey));
    }

    Answer show(Card card) {
        return server.post(
                "/v1/billing/authorizations/" + card.billingKey(), Map.of("customerKey", card.customerKey()));
    }

    /** A charge of this amount for a new order; everything else as a shop would send it. */
    static Map<String, Object> order(Card card, long won) {
        Map<String, Object> order = new HashMap<>();
        order.put("customerKey", card.customerKey());
        order.put("amount", won);
        order.put("orderId", "month-" + UUID.randomUUID());
        order.put("orderName", "하늘색 우산 구독");
        order.put("customerName", "김하나");
        order.put("customerEmail", "hana@example.com");
        return order;
    }

    Answer charge(Card card, long won) {
        return charge(card, order(card, won));
    }

    /** @param order as {@link #order} makes it, with changes */
    Answer charge(Card card, Map<String, Object> order) {
        return server.post("/v1/billing/" + card.billingKey(), order);
    }

    Answer byOrder(Map<String, Object> order) {
        return server.get("/v1/payments/orders/" + order.get("orderId"));
    }

    Answer delete(Card card) {
        return server.delete("/v1/billing/" + card.billingKey());
    }
}
