package dev.appcard.demo.shop;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The gateway's merchant API as the shop's server calls it, with the secret key. */
final class GatewayClient implements AutoCloseable {

    /** Longer than a confirm may take: 20 s for the VAN and 5 s for a net cancel. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final ShopSettings settings;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    GatewayClient(ShopSettings settings) {
        this.settings = settings;
    }

    /** @return where the buyer goes to pay */
    String open(Order order, String shopUrl) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("method", "CARD");
        body.put("amount", order.won());
        body.put("orderId", order.id());
        body.put("orderName", order.name());
        body.put("successUrl", shopUrl + "/success");
        body.put("failUrl", shopUrl + "/fail");
        body.put("approval", order.onConfirm() ? "ON_CONFIRM" : "AUTOMATIC");
        putUnlessEmpty(body, "customerName", order.buyer().name());
        putUnlessEmpty(body, "customerEmail", order.buyer().email());
        putUnlessEmpty(body, "customerMobilePhone", order.buyer().phone());
        Object checkout = post("/v1/payments", body, order.id()).get("checkout");
        return checkout instanceof Map<?, ?> map && map.get("url") instanceof String url
                ? url
                : refused("NO_CHECKOUT", "결제창 주소를 받지 못했습니다.", order.id());
    }

    Map<String, @Nullable Object> confirm(Order order, String paymentKey) {
        return post(
                "/v1/payments/confirm",
                Map.of("paymentKey", paymentKey, "orderId", order.id(), "amount", order.won()),
                order.id());
    }

    Map<String, @Nullable Object> byOrder(String orderId) {
        return call(request("/v1/payments/orders/" + encoded(orderId)).GET().build(), orderId);
    }

    Map<String, @Nullable Object> cancel(String paymentKey, String reason, String orderId) {
        return post("/v1/payments/" + encoded(paymentKey) + "/cancel", Map.of("cancelReason", reason), orderId);
    }

    @Override
    public void close() {
        client.close();
    }

    private Map<String, @Nullable Object> post(String path, Map<String, ?> body, String orderId) {
        return call(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(Json.write(body)))
                        .build(),
                orderId);
    }

    private HttpRequest.Builder request(String path) {
        String credentials =
                Base64.getEncoder().encodeToString((settings.secretKey() + ":").getBytes(StandardCharsets.US_ASCII));
        return HttpRequest.newBuilder(URI.create(settings.gateway() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + credentials);
    }

    private Map<String, @Nullable Object> call(HttpRequest request, String orderId) {
        try {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            Map<String, @Nullable Object> body = Json.object(response.body());
            return response.statusCode() == 200
                    ? body
                    : refused(String.valueOf(body.get("code")), String.valueOf(body.get("message")), orderId);
        } catch (IOException | IllegalArgumentException unreachable) {
            throw new Refused("GATEWAY_UNREACHABLE", "결제 서버의 응답을 받지 못했습니다.", orderId);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Refused("STOPPING", "상점이 멈추고 있습니다.", orderId);
        }
    }

    private static <T> T refused(String code, String message, String orderId) {
        throw new Refused(code, message, orderId);
    }

    private static void putUnlessEmpty(Map<String, @Nullable Object> body, String name, String value) {
        if (!value.isBlank()) {
            body.put(name, value);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
