package dev.appcard.demo.shop;

import dev.appcard.sandbox.http.HttpListener;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The shop's HTTP side: which address is answered by what. */
final class ShopServer implements AutoCloseable {

    private static final String ORDERS = "/orders/";

    private final HttpListener listener;
    private final GatewayClient gateway;

    private ShopServer(HttpListener listener, GatewayClient gateway) {
        this.listener = listener;
        this.gateway = gateway;
    }

    static ShopServer start(ShopSettings settings) throws IOException {
        GatewayClient gateway = new GatewayClient(settings);
        // Which port a free one is, is known only once the listener has it.
        CompletableFuture<String> ownUrl = new CompletableFuture<>();
        try {
            HttpListener listener = HttpListener.start(
                    settings.port(),
                    routes(
                            new ShopHandler(settings, new Orders(), gateway, ownUrl::join),
                            new ShopHooks(settings.webhookSecret())));
            ownUrl.complete("http://localhost:" + listener.port());
            return new ShopServer(listener, gateway);
        } catch (IOException failed) {
            gateway.close();
            throw failed;
        }
    }

    int port() {
        return listener.port();
    }

    @Override
    public void close() {
        listener.close();
        gateway.close();
    }

    private static Routes routes(ShopHandler shop, ShopHooks hooks) {
        return new Routes()
                .on("GET", "/", _ -> shop.orderPage())
                .on("POST", "/orders", request -> shop.openByServer(request.form()))
                .on("POST", "/orders/sdk", request -> shop.placeForSdk(request.form()))
                .on("POST", "/hooks", hooks::take)
                .on("GET", "/hooks", _ -> hooks.show())
                .on("GET", "/success", request -> shop.succeeded(request.query()))
                .on("GET", "/fail", request -> shop.failed(request.query()))
                .on("GET", "/shop.css", _ -> file("text/css;charset=utf-8", "shop.css"))
                .on("GET", "/shop.js", _ -> file("text/javascript;charset=utf-8", "shop.js"))
                .onPrefix("GET", ORDERS, request -> ofOrder(request.pathAfter(ORDERS), "", shop::show))
                .onPrefix("POST", ORDERS, request -> ofOrder(request.pathAfter(ORDERS), "/cancel", shop::cancel))
                .onPrefix("GET", "/", _ -> notFound());
    }

    /** @param rest of the path: the order's id, and what is wanted of it */
    private static Response ofOrder(String rest, String wanted, Function<String, Response> answer) {
        String id = rest.endsWith(wanted) ? rest.substring(0, rest.length() - wanted.length()) : "";
        return id.isEmpty() || id.contains("/") ? notFound() : answer.apply(id);
    }

    private static Response notFound() {
        return Response.text(404, "없는 페이지입니다.");
    }

    private static Response file(String type, String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(ShopServer.class.getResourceAsStream("/shop/" + name), name)) {
            return Response.of(200, type, stream.readAllBytes());
        }
    }
}
