package dev.appcard.demo.shop;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The shop's HTTP side, on loopback: a virtual thread for each request. */
final class ShopServer implements AutoCloseable {

    private static final int MOST_BYTES = 65_536;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final GatewayClient gateway;
    private final ShopDesk desk;

    private ShopServer(HttpServer server, ShopSettings settings) {
        this.server = server;
        this.gateway = new GatewayClient(settings);
        this.desk = new ShopDesk(new Orders(), gateway, new ShopPages(settings), "http://localhost:" + port());
    }

    static ShopServer start(ShopSettings settings) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port()), 0);
        ShopServer shop = new ShopServer(server, settings);
        server.setExecutor(shop.threads);
        server.createContext("/", shop::serve);
        server.start();
        return shop;
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
        gateway.close();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = answer(exchange);
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private Reply answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Map<String, String> query = pairs(exchange.getRequestURI().getRawQuery());
        return switch (exchange.getRequestMethod() + " " + path) {
            case "GET /" -> desk.orderPage();
            case "POST /orders" -> desk.openByServer(form(exchange));
            case "POST /orders/sdk" -> desk.placeForSdk(form(exchange));
            case "GET /success" -> desk.succeeded(query);
            case "GET /fail" -> desk.failed(query);
            case "GET /shop.css" -> Reply.file("text/css;charset=utf-8", file("shop.css"));
            case "GET /shop.js" -> Reply.file("text/javascript;charset=utf-8", file("shop.js"));
            default -> ofOrder(exchange.getRequestMethod(), path.split("/"));
        };
    }

    /** {@code /orders/<id>} and {@code /orders/<id>/cancel}. */
    private Reply ofOrder(String method, String[] path) {
        boolean known = path.length >= 3 && path[1].equals("orders");
        if (known && path.length == 3 && method.equals("GET")) {
            return desk.show(path[2]);
        }
        if (known && path.length == 4 && path[3].equals("cancel") && method.equals("POST")) {
            return desk.cancel(path[2]);
        }
        return Reply.notFound();
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        return pairs(new String(exchange.getRequestBody().readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
    }

    private static Map<String, String> pairs(@Nullable String encoded) {
        if (encoded == null || encoded.isEmpty()) {
            return Map.of();
        }
        return Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> decoded(pair[0]),
                        pair -> pair.length < 2 ? "" : decoded(pair[1]),
                        (first, _) -> first));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String file(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(ShopServer.class.getResourceAsStream("/shop/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
