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
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopServerTest {

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile String status = "IN_PROGRESS";
    private volatile String answer = """
        {"status":"STATUS","paymentKey":"pk","orderId":"order-1","orderName":"</pre><script>","totalAmount":52000,
        "balanceAmount":52000,"card":{"company":"국민","number":null,"installmentPlanMonths":3},
        "checkout":{"url":"http://window/"}}
        """;
    /** What a confirm is answered with; without a body the payment. */
    private record Confirmed(int status, String body) {}

    private volatile Confirmed confirmed = new Confirmed(200, "");
    private HttpServer gateway;
    private ShopServer shop;

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", this::answer);
        gateway.start();
        URI address = URI.create("http://localhost:" + gateway.getAddress().getPort());
        shop = ShopServer.start(
                new ShopSettings(0, address, "test_sk_x", "test_ck_x", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
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
                .contains("\"amount\":52000", "\"approval\":\"AUTOMATIC\"", "\"customerMobilePhone\":\"01012\"");
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
    @DisplayName(
            "an outcome that is not known is no failure: the order's page says so, and looks again until it is known")
    void unknownShouldBeChecked() throws Exception {
        String orderId = orderIdOf(order("goods=1000&mode=ON_CONFIRM"));
        confirmed = new Confirmed(500, "{\"code\":\"FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING\",\"message\":\"?\"}");

        HttpResponse<String> back = got("/success?orderId=" + orderId + "&paymentKey=pk&amount=1000");
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.headers().firstValue("Location")).contains("/orders/" + orderId);

        HttpResponse<String> checking = got("/orders/" + orderId);
        assertThat(checking.body()).contains("결제를 확인하고 있습니다").doesNotContain("결제하지 못했습니다");
        assertThat(checking.headers().firstValue("Refresh")).isPresent();
        status = "DONE";
        HttpResponse<String> known = got("/orders/" + orderId);
        assertThat(known.body()).contains("주문이 완료되었습니다");
        assertThat(known.headers().firstValue("Refresh")).isEmpty();
    }

    @Test
    void declinedShouldBeAFailure() throws Exception {
        String orderId = orderIdOf(order("goods=1000&mode=ON_CONFIRM"));
        confirmed = new Confirmed(403, "{\"code\":\"REJECT_CARD_PAYMENT\",\"message\":\"한도 초과\"}");

        assertThat(get("/success?orderId=" + orderId + "&paymentKey=pk&amount=1000"))
                .contains("결제하지 못했습니다", "REJECT_CARD_PAYMENT");
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

    @Test
    void orderShouldBeShownAsTheGatewayHasItAndAsText() throws Exception {
        status = "DONE";

        assertThat(get("/orders/order-1"))
                .contains(
                        "data-status=\"DONE\"",
                        "id=\"total-amount\">52,000원<",
                        "id=\"card\">국민 –<",
                        "id=\"instalment\">3개월<",
                        "id=\"approve-no\">–<",
                        "action=\"/orders/order-1/cancel\"",
                        "\"balanceAmount\" : 52000")
                .contains("&lt;/pre&gt;&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void orderShouldOfferNoCancelUnlessItIsPaid() throws Exception {
        assertThat(get("/orders/order-1")).contains("결제를 확인하고 있습니다").doesNotContain("cancel-all");
    }

    @Test
    void cancelShouldCancelThePaymentOfTheOrder() throws Exception {
        HttpResponse<String> answered = post("/orders/order-1/cancel", "");

        assertThat(answered.statusCode()).isEqualTo(303);
        assertThat(answered.headers().firstValue("Location")).contains("/orders/order-1");
        assertThat(calls.getLast()).startsWith("POST /v1/payments/pk/cancel ").contains("구매자 변심");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"a\":1,}", "{} x", "<html>"})
    void orderShouldFailWhereTheGatewayAnswersNoObject(String body) throws Exception {
        answer = body;

        assertThat(get("/orders/order-1"))
                .contains("id=\"fail-code\">GATEWAY_UNREACHABLE<", "id=\"fail-order\">order-1<");
    }

    @Test
    void orderPageShouldNameTheKeyOfPagesAndNeverTheServers() throws Exception {
        assertThat(get("/"))
                .contains("data-client-key=\"test_ck_x\"", "id=\"goods-52000\" checked", "/sdk/v1/appcard.js\"")
                .doesNotContain("test_sk_x");
    }

    @Test
    void sdkOrderShouldSayWhatToOpenOrWhatIsWrong() throws Exception {
        assertThat(post("/orders/sdk", "goods=1000&mode=AUTOMATIC").body()).contains("\"amount\":1000", "드립백");
        assertThat(post("/orders/sdk", "goods=1000&mode=SOMETIMES").body()).contains("\"code\":\"MODE\"");
        assertThat(calls).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/orders/", "/orders/a/b", "/orders/a/cancel"})
    void otherAddressesShouldBeNotFound(String path) throws Exception {
        assertThat(get(path)).isEqualTo("없는 페이지입니다.");
    }

    private String orderIdOf(HttpResponse<String> opened) {
        assertThat(opened.statusCode()).isEqualTo(303);
        String call = calls.getLast();
        int from = call.indexOf("shop-");
        return call.substring(from, call.indexOf('"', from));
    }

    private HttpResponse<String> order(String form) throws Exception {
        return post("/orders", form);
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return client.send(
                HttpRequest.newBuilder(shopUrl(path))
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String get(String path) throws Exception {
        return got(path).body();
    }

    private HttpResponse<String> got(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(shopUrl(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI shopUrl(String path) {
        return URI.create("http://localhost:" + shop.port() + path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            calls.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
            boolean isConfirm = exchange.getRequestURI().getPath().endsWith("/confirm");
            Confirmed given = isConfirm ? confirmed : new Confirmed(200, "");
            byte[] answered = (given.body().isEmpty() ? answer.replace("STATUS", status) : given.body())
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(given.status(), answered.length);
            exchange.getResponseBody().write(answered);
        }
    }
}
