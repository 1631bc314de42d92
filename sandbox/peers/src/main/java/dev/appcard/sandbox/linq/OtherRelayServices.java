package dev.appcard.sandbox.linq;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Endpoints;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The relay's other services, speeid and linq: takes whatever the relay passes on
 * below {@code /linq/}, answers as such a service would, and shows at {@code GET /linq/received} what came.
 */
public final class OtherRelayServices implements Endpoints {
    private static final int KEPT = 1000;
    private static final Pattern CONFIRMATION = Pattern.compile(".*/orders/[^/]+/confirm");

    /** The one order that these services have. */
    private static final ObjectNode ORDER = Json.object()
            .put("resultCode", "0000")
            .put("amount", 51_000)
            .put("goods", "다른 서비스의 상품")
            .put("merchant", "다른 서비스");

    private record Received(String method, String path, String body) {}

    private final Deque<Received> received = new ArrayDeque<>();

    @Override
    public void register(Routes routes) {
        List.of("POST", "PUT", "GET").forEach(method -> routes.onPrefix(method, "/linq/", this::take));
        routes.on("GET", "/linq/received", _ -> Response.json(received()));
        routes.on("DELETE", "/linq/received", _ -> forget());
    }

    private Response take(Request request) {
        synchronized (received) {
            if (received.size() == KEPT) {
                received.removeFirst();
            }
            received.addLast(new Received(request.method(), request.path(), request.text()));
        }
        boolean confirmation = CONFIRMATION.matcher(request.path()).matches();
        return Response.json(confirmation ? ORDER : Json.object().put("resultCode", "0000"));
    }

    private ObjectNode received() {
        ObjectNode body = Json.object();
        ArrayNode list = body.putArray("received");
        synchronized (received) {
            for (Received message : received) {
                list.addObject()
                        .put("method", message.method())
                        .put("path", message.path())
                        .put("body", message.body());
            }
        }
        return body;
    }

    private Response forget() {
        synchronized (received) {
            received.clear();
        }
        return Response.noContent();
    }
}
