package dev.appcard.adapter.outbound.issuer.play;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** BC's registration. Keeps what it was told under the tid that it gave out. */
public final class PlayedBc implements LocalServer.Handler {

    private final Map<String, String> tids = new ConcurrentHashMap<>();
    private final Map<String, JsonObject> orders = new ConcurrentHashMap<>();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        JsonObject order = Json.createReader(
                        new ByteArrayInputStream(exchange.getRequestBody().readAllBytes()))
                .readObject();
        String orderNo = order.getString("orderNo");
        String expected = PlayedCrypto.sign(
                IssuerSpec.BC.macKey(),
                "bc",
                order.getString("mid"),
                orderNo,
                order.getJsonNumber("amount").toString(),
                order.getString("goods"),
                order.getString("callbackUrl"),
                order.getString("time"));
        if (!expected.equals(order.getString("sign"))) {
            LocalServer.answer(exchange, 401, "text/plain", new byte[0]);
            return;
        }
        String tid =
                tids.computeIfAbsent(orderNo, _ -> String.format(Locale.ROOT, "%012d", 700_000_000_000L + tids.size()));
        orders.put(tid, order);
        String sign =
                PlayedCrypto.sign(IssuerSpec.BC.macKey(), "bc-answer", order.getString("mid"), orderNo, "0000", tid);
        LocalServer.answerJson(
                exchange,
                Json.createObjectBuilder(Map.of("resultCode", "0000", "tid", tid, "sign", sign))
                        .build()
                        .toString());
    }

    public JsonObject orderOf(String tid) {
        return orders.get(tid);
    }
}
