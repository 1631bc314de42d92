package dev.appcard.demo.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShopServerTest {

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile String status = "IN_PROGRESS";
    private HttpServer gateway;
    private ShopServer shop;

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", this::answer);
        gateway.start();
        URI address = URI.create("http://localhost:" + gateway.getAddress().getPort());
        shop = ShopServer.start(new ShopSettings(0, address, "test_sk_x", "test_ck_x"));
    }

    @AfterEach
    void stop() {
        shop.close();
        gateway.stop(0);
        client.close();
    }

    @Test
    void payShouldLeadToTheWindowThatTheGatewayOpened() throws Exception {
        HttpResponse<String> answer = order("goods=52000&mode=AUTOMATIC&customerName=%EA%B9%80&customerPhone=010-1-2");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("http://window/");
        assertThat(calls)
                .singleElement()
                .asString()
                .startsWith("POST /v1/payments Basic dGVzdF9za194Og==")
                .contains("\"amount\": 52000", "\"approval\": \"AUTOMATIC\"", "\"customerMobilePhone\": \"01012\"");
    }

    @Test
    void successShouldConfirmOnceHoweverOftenItIsLoaded() throws Exception {
        String orderId = orderIdOf(order("goods=1000&mode=ON_CONFIRM"));

        String first = get("/success?orderId=" + orderId + "&paymentKey=pk&amount=1000");
        status = "DONE";
        get("/success?orderId=" + orderId + "&paymentKey=pk&amount=1000");

        assertThat(first).contains("id=\"payment-status\"", "id=\"raw\"");
        assertThat(calls.stream().filter(call -> call.contains("/confirm"))).hasSize(1);
    }

    @Test
    void successShouldConfirmNothingWhenTheAmountIsNotTheOrders() throws Exception {
        String orderId = orderIdOf(order("goods=52000&mode=ON_CONFIRM"));

        String page = get("/success?orderId=" + orderId + "&paymentKey=pk&amount=100");

        assertThat(page).contains("AMOUNT_MISMATCH");
        assertThat(calls.stream().filter(call -> call.contains("/confirm"))).isEmpty();
    }

    @Test
    void successShouldNotAskTheGatewayToApproveInAutomaticMode() throws Exception {
        String orderId = orderIdOf(order("goods=1000&mode=AUTOMATIC"));

        get("/success?orderId=" + orderId + "&paymentKey=pk&amount=1000");

        assertThat(calls.stream().filter(call -> call.contains("/confirm"))).isEmpty();
    }

    @Test
    void failShouldShowCodeAndMessageAsText() throws Exception {
        assertThat(get("/fail?code=PAY_PROCESS_CANCELED&message=%3Cscript%3E&orderId=o"))
                .contains("PAY_PROCESS_CANCELED", "&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void orderShouldBeRefusedOutsideOfTheShopsAmounts() throws Exception {
        assertThat(order("goods=other&amount=99&mode=AUTOMATIC").body()).contains("id=\"fail-code\">AMOUNT<");
        assertThat(calls).isEmpty();
    }

    private String orderIdOf(HttpResponse<String> opened) {
        assertThat(opened.statusCode()).isEqualTo(303);
        String call = calls.getLast();
        int from = call.indexOf("shop-");
        return call.substring(from, call.indexOf('"', from));
    }

    private HttpResponse<String> order(String form) throws Exception {
        return client.send(
                HttpRequest.newBuilder(shopUrl("/orders"))
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(shopUrl(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private URI shopUrl(String path) {
        return URI.create("http://localhost:" + shop.port() + path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            calls.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
            byte[] payment = Json.write(Map.of("status", status, "checkout", Map.of("url", "http://window/")))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, payment.length);
            exchange.getResponseBody().write(payment);
        }
    }
}
