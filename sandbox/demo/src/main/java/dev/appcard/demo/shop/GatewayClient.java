package dev.appcard.demo.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.BadRequest;
import dev.appcard.sandbox.http.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

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
        ObjectNode body = Json.object()
                .put("method", "CARD")
                .put("amount", order.won())
                .put("orderId", order.id())
                .put("orderName", order.name())
                .put("successUrl", shopUrl + "/success")
                .put("failUrl", shopUrl + "/fail")
                .put("approval", order.onConfirm() ? "ON_CONFIRM" : "AUTOMATIC");
        putUnlessBlank(body, "customerName", order.buyer().name());
        putUnlessBlank(body, "customerEmail", order.buyer().email());
        putUnlessBlank(body, "customerMobilePhone", order.buyer().phone());
        JsonNode url = post("/v1/payments", body, order.id()).path("checkout").path("url");
        if (!url.isTextual()) {
            throw new Refused("NO_CHECKOUT", "결제창 주소를 받지 못했습니다.", order.id());
        }
        return url.asText();
    }

    JsonNode confirm(Order order, String paymentKey) {
        return post(
                "/v1/payments/confirm",
                Json.object()
                        .put("paymentKey", paymentKey)
                        .put("orderId", order.id())
                        .put("amount", order.won()),
                order.id());
    }

    JsonNode byOrder(String orderId) {
        return call(request("/v1/payments/orders/" + encoded(orderId)).GET().build(), orderId);
    }

    JsonNode cancel(String paymentKey, String reason, String orderId) {
        return post(
                "/v1/payments/" + encoded(paymentKey) + "/cancel", Json.object().put("cancelReason", reason), orderId);
    }

    @Override
    public void close() {
        client.close();
    }

    private JsonNode post(String path, ObjectNode body, String orderId) {
        return call(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(Json.bytes(body)))
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

    private JsonNode call(HttpRequest request, String orderId) {
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            JsonNode body = Json.readObject(response.body());
            if (response.statusCode() != 200) {
                throw new Refused(
                        body.path("code").asText(), body.path("message").asText(), orderId);
            }
            return body;
        } catch (IOException | BadRequest unreadable) {
            throw new Refused("GATEWAY_UNREACHABLE", "결제 서버의 응답을 받지 못했습니다.", orderId);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Refused("STOPPING", "상점이 멈추고 있습니다.", orderId);
        }
    }

    private static void putUnlessBlank(ObjectNode body, String name, String value) {
        if (!value.isBlank()) {
            body.put(name, value);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
