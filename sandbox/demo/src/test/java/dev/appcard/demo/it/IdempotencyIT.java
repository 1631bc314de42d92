package dev.appcard.demo.it;

import static dev.appcard.demo.it.RepeatedCalls.assertRepeated;
import static dev.appcard.demo.it.RepeatedCalls.hit;
import static dev.appcard.demo.it.RepeatedCalls.newKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.demo.GatewayService;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A call with an Idempotency-Key")
class IdempotencyIT {

    private static final String KEY_IN = "/v1/payments/key-in";
    private static final KeyInCards CARDS = new KeyInCards(Seed.of(IdempotencyIT.class));

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final VanSide van = own.van();

    @Test
    @DisplayName("is answered once more as it was at first, byte for byte, and is carried out once")
    void isRepeated() {
        String key = newKey();
        Map<String, Object> order = KeyInCards.order(CARDS.next(), 52_000);
        Answer first = merchant.post(KEY_IN, order, key);
        assertThat(first.text("status")).as(first.body().toString()).isEqualTo("DONE");
        merchant.post("/v1/payments/" + first.text("paymentKey") + "/cancel", Map.of("cancelReason", "고객 변심"));

        Answer second = merchant.post(KEY_IN, order, key);

        assertRepeated(second, first);
        assertThat(van.count(first.text("paymentKey"), "APPROVAL")).isEqualTo(1);
    }

    @Test
    @DisplayName("is the same whatever its order, blanks and spelling of numbers")
    void meansTheSame() {
        String key = newKey();
        Map<String, Object> order = KeyInCards.order(CARDS.next(), 10_000);
        Answer first = merchant.post(KEY_IN, order, key);
        Map<String, Object> otherwise = new LinkedHashMap<>();
        List.copyOf(order.keySet()).reversed().forEach(name -> otherwise.put(name, order.get(name)));
        otherwise.put("amount", "10000");
        otherwise.put("customerBirthday", otherwise.remove("customerIdentityNumber"));
        otherwise.put("taxFreeAmount", null);

        assertRepeated(merchant.post(KEY_IN, otherwise, key), first);
        assertRepeated(merchant.post(KEY_IN, spaced(order), key), first);
    }

    static Stream<Arguments> otherBodies() {
        return Stream.of(
                changed("amount", order -> order.put("amount", 10_001)),
                changed("orderId", order -> order.put("orderId", "phone-" + UUID.randomUUID())),
                changed("customerName", order -> order.remove("customerName")),
                changed("metadata", order -> order.put("metadata", Map.of("note", "x"))),
                changed("card data", order -> order.put("cardNumber", CARDS.number("9410"))),
                changed("card data", order -> order.put("cardPassword", "00")),
                changed("body", order -> order.put("4111 1111 1111 1111", "x")));
    }

    private static Arguments changed(String field, Consumer<Map<String, Object>> change) {
        return Arguments.of(field, change);
    }

    @ParameterizedTest(name = "but another {0} is 422, which names it and no value")
    @MethodSource("otherBodies")
    void anotherBody(String field, Consumer<Map<String, Object>> change) {
        String key = newKey();
        Map<String, Object> order = KeyInCards.order(CARDS.next(), 10_000);
        merchant.post(KEY_IN, order, key);
        long approvals = van.approvalsSoFar();
        change.accept(order);

        Answer refused = merchant.post(KEY_IN, order, key);

        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("INVALID_IDEMPOTENCY_KEY");
        assertThat(refused.text("message")).startsWith(field + ": ");
        assertThat(refused.text("message"))
                .doesNotContain((String) order.get("orderId"), (String) order.get("cardNumber"), "4111");
        assertThat(van.approvalsSoFar()).isEqualTo(approvals);
    }

    @ParameterizedTest(name = "must not be: [{0}]")
    @ValueSource(strings = {"", "   "})
    void isRefused(String key) {
        assertRefusedKey(key);
        assertRefusedKey("k".repeat(301));
    }

    @Test
    @DisplayName("must be one")
    void twoAreRefused() {
        assertRefused(merchant.post(KEY_IN, KeyInCards.order(CARDS.next(), 10_000), newKey(), newKey()));
    }

    private void assertRefusedKey(String key) {
        assertRefused(merchant.post(KEY_IN, KeyInCards.order(CARDS.next(), 10_000), key));
    }

    private static void assertRefused(Answer refused) {
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo("INVALID_IDEMPOTENCY_KEY");
        assertThat(refused.text("message")).startsWith("Idempotency-Key: ");
    }

    @Test
    @DisplayName("is another call for another merchant, and at another path")
    void isScoped() {
        String key = "k".repeat(300);
        Opened payment = merchant.open("ON_CONFIRM", 1_000);
        Map<String, Object> order = MerchantClient.order("ON_CONFIRM", 1_000);

        Answer opened = merchant.post("/v1/payments", order, key);
        Answer confirmed = merchant.post(
                "/v1/payments/" + payment.paymentKey(), Map.of("orderId", payment.orderId(), "amount", 1_000), key);
        Answer others = platform.anotherMerchantOf(getClass()).server().post("/v1/payments", order, key);

        assertThat(opened.status()).isEqualTo(200);
        assertThat(confirmed.text("code")).isEqualTo("NOT_FOUND_PAYMENT_SESSION");
        assertThat(others.status()).isEqualTo(200);
        assertThat(others.text("paymentKey")).isNotEqualTo(opened.text("paymentKey"));
        assertThat(hit(others)).isEqualTo("none");
        assertRepeated(merchant.post("/v1/payments", order, key), opened);
    }

    @Test
    @DisplayName("by the client key is not looked at: who guessed it gets no other buyer's window")
    void byClientKey() {
        String key = newKey();
        Map<String, Object> order = MerchantClient.order("ON_CONFIRM", 1_000);
        Answer opened = merchant.post("/v1/payments", order, key);
        MerchantClient page = new MerchantClient(merchant.gateway(), own.keys().client());
        Map<String, Object> another = MerchantClient.order("ON_CONFIRM", 2_000);

        Answer byPage = page.post("/v1/payments", another, key);

        assertThat(byPage.status()).as(byPage.body().toString()).isEqualTo(200);
        assertThat(byPage.text("orderId")).isEqualTo(another.get("orderId"));
        assertThat(hit(byPage)).isEqualTo("none");
        assertRepeated(merchant.post("/v1/payments", order, key), opened);
    }

    @Test
    @DisplayName("that the VAN declines is declined the same once more; another key tries another order")
    void declined() {
        String key = newKey();
        Map<String, Object> order = KeyInCards.order(CARDS.next(), 10_002);
        Answer first = merchant.post(KEY_IN, order, key);
        assertThat(first.status()).isEqualTo(403);
        assertThat(first.text("code")).isEqualTo("EXCEED_MAX_AMOUNT");
        long approvals = van.approvalsSoFar();

        assertRepeated(merchant.post(KEY_IN, order, key), first);
        assertThat(van.approvalsSoFar()).isEqualTo(approvals);
    }

    @Test
    @DisplayName("that was refused before anything was done is free: put right, it is carried out")
    void refusedFirst() {
        String key = newKey();
        Map<String, Object> order = KeyInCards.order(CARDS.next(), 99);
        assertThat(merchant.post(KEY_IN, order, key).text("code")).isEqualTo("BELOW_MINIMUM_AMOUNT");
        order.put("amount", 5_000_001);
        assertThat(merchant.post(KEY_IN, order, key).text("code")).isEqualTo("EXCEED_MAX_AMOUNT");
        order.put("amount", 10_000);

        Answer paid = merchant.post(KEY_IN, order, key);

        assertThat(paid.text("status")).as(paid.body().toString()).isEqualTo("DONE");
        assertThat(hit(paid)).isEqualTo("none");
    }

    @Test
    @DisplayName("that found no VAN is free: the next one, which finds it, is carried out")
    void withoutVan() {
        String key = newKey();
        Map<String, Object> order = KeyInCards.order(CARDS.next(), 10_000);
        try (GatewayService cutOff = platform.startWith(Map.of("VAN_PORT", "1")).awaitReady()) {
            MerchantClient there = new MerchantClient(
                    "http://" + cutOff.url().getAuthority(), own.keys().secret());
            assertThat(there.post(KEY_IN, order, key).text("code")).isEqualTo("PROVIDER_ERROR");
        }

        Answer paid = merchant.post(KEY_IN, order, key);

        assertThat(paid.text("status")).as(paid.body().toString()).isEqualTo("DONE");
        assertThat(hit(paid)).isEqualTo("none");
    }

    @Test
    @DisplayName("that still runs is 409, and then has its answer")
    void running() {
        String key = newKey();
        Map<String, Object> order = KeyInCards.order(CARDS.next(), 10_000);
        van.rule(Map.of("card", order.get("cardNumber"), "millis", 2_000), "APPROVAL", "DELAY");
        CompletableFuture<Answer> first = CompletableFuture.supplyAsync(() -> merchant.post(KEY_IN, order, key));
        await().atMost(Duration.ofSeconds(40))
                .until(() -> merchant.get("/v1/payments/orders/" + order.get("orderId"))
                                .status()
                        == 200);

        Answer meanwhile = merchant.post(KEY_IN, order, key);

        assertThat(meanwhile.status()).isEqualTo(409);
        assertThat(meanwhile.text("code")).isEqualTo("IDEMPOTENT_REQUEST_PROCESSING");
        assertThat(hit(meanwhile)).isEqualTo("none");
        assertThat(first.join().text("status")).isEqualTo("DONE");
        assertRepeated(merchant.post(KEY_IN, order, key), first.join());
    }

    @Test
    @DisplayName("whose outcome was unknown says so once more, and pays nothing")
    void unknown() {
        String key = newKey();
        Map<String, Object> order = KeyInCards.order(CARDS.next(), 52_000);
        van.rule(Map.of("card", order.get("cardNumber"), "close", true), "APPROVAL", "DROP");
        Answer first = merchant.post(KEY_IN, order, key);
        assertThat(first.text("code")).isEqualTo("FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING");

        assertRepeated(merchant.post(KEY_IN, order, key), first);

        String path = "/v1/payments/orders/" + order.get("orderId");
        await().atMost(Duration.ofSeconds(40)).until(() -> merchant.get(path).text("status"), "ABORTED"::equals);
        assertRepeated(merchant.post(KEY_IN, order, key), first);
        assertThat(van.won(merchant.get(path).text("paymentKey"))).isZero();
    }

    @Test
    @DisplayName("is stored without anything that can be read")
    void isSealed() throws SQLException {
        String key = newKey();
        Map<String, Object> order = KeyInCards.order(CARDS.next(), 52_137);
        Answer paid = merchant.post(KEY_IN, order, key);
        assertThat(paid.text("status")).isEqualTo("DONE");

        String row = rowOf(key);

        assertThat(row).contains("card data", "amount", paid.text("paymentKey"));
        assertThat(row)
                .doesNotContain(
                        "52137",
                        (String) order.get("cardNumber"),
                        (String) order.get("orderId"),
                        paid.body().path("card").path("number").asText(),
                        "김하나",
                        "hana@");
    }

    private String rowOf(String key) throws SQLException {
        try (Connection connection = platform.database().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select marks || ' ' || payment_key, answer from call_record"
                        + " where idempotency_key = '" + key + "'")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1) + new String(rows.getBytes(2), StandardCharsets.UTF_8);
        }
    }

    private static String spaced(Map<String, Object> order) {
        return Http.JSON.valueToTree(order).toPrettyString().replace("10000", "1.0E+4");
    }
}
