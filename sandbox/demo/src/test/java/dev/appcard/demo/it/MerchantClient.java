package dev.appcard.demo.it;

import dev.appcard.demo.it.Http.Answer;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A merchant's server, as its developer would write it; the demo's merchant where no other key is given. */
record MerchantClient(String gateway, String secretKey) {

    static final String SECRET_KEY = "test_sk_demo_4f1d9a7c2b6e8053";
    static final String CLIENT_KEY = "test_ck_demo_9c3e5a1f7d2b8046";

    MerchantClient(String gateway) {
        this(gateway, SECRET_KEY);
    }

    /** A payment of this amount; everything else as a shop would send it. */
    static Map<String, Object> order(String approval, long won) {
        Map<String, Object> order = new HashMap<>();
        order.put("method", "CARD");
        order.put("amount", won);
        order.put("orderId", "order-" + UUID.randomUUID());
        order.put("orderName", "하늘색 우산 외 2건");
        order.put("successUrl", "http://localhost:9099/success");
        order.put("failUrl", "http://localhost:9099/fail");
        order.put("customerName", "김하나");
        order.put("customerEmail", "hana@example.com");
        order.put("customerMobilePhone", "01012345678");
        order.put("approval", approval);
        return order;
    }

    Opened open(String approval, long won) {
        return open(approval, won, Map.of());
    }

    /** @param card what the merchant fixes of the window's choices */
    Opened open(String approval, long won, Map<String, Object> card) {
        Map<String, Object> order = order(approval, won);
        order.put("card", card);
        return open(order);
    }

    /** @param order as {@link #order} makes it, with changes */
    Opened open(Map<String, Object> order) {
        Answer answer = post("/v1/payments", order);
        if (answer.status() != 200) {
            throw new AssertionError("not opened: " + answer.status() + " " + answer.body());
        }
        return new Opened(
                answer.text("paymentKey"),
                answer.text("orderId"),
                answer.body().path("totalAmount").asLong(),
                answer.body().path("checkout").path("url").asText());
    }

    /** A payment that was just opened. */
    record Opened(String paymentKey, String orderId, long won, String window) implements OpenWindow {}

    Answer confirm(Opened payment) {
        return confirm(payment.paymentKey(), payment.orderId(), payment.won());
    }

    Answer confirm(String paymentKey, String orderId, long won) {
        return post("/v1/payments/confirm", Map.of("paymentKey", paymentKey, "orderId", orderId, "amount", won));
    }

    Answer cancel(Opened payment) {
        return cancel(payment.paymentKey());
    }

    Answer cancel(String paymentKey) {
        return post("/v1/payments/" + paymentKey + "/cancel", Map.of("cancelReason", "고객 변심"));
    }

    Answer cancelPart(String paymentKey, long won) {
        return post("/v1/payments/" + paymentKey + "/cancel", Map.of("cancelReason", "하나만 반품", "cancelAmount", won));
    }

    Answer get(String path) {
        return Http.send(request(path, secretKey).GET());
    }

    Answer show(Opened payment) {
        return get("/v1/payments/" + payment.paymentKey());
    }

    /** The same under an {@code Idempotency-Key}, or under several, which is a mistake. */
    Answer post(String path, Object body, String... idempotencyKeys) {
        HttpRequest.Builder request = request(path, secretKey).header("Content-Type", "application/json");
        for (String key : idempotencyKeys) {
            request.header("Idempotency-Key", key);
        }
        return Http.send(request.POST(Http.body(body)));
    }

    Answer delete(String path) {
        return Http.send(request(path, secretKey).DELETE());
    }

    HttpRequest.Builder request(String path, String key) {
        return Http.to(gateway + path).header("Authorization", basic(key));
    }

    static String basic(String key) {
        return "Basic " + Base64.getEncoder().encodeToString((key + ":").getBytes(StandardCharsets.UTF_8));
    }
}
