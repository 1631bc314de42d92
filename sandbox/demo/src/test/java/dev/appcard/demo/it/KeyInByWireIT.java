package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.TestMerchant.Contracts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A key-in payment, over the wire,")
class KeyInByWireIT {

    private static final KeyInCards CARDS = new KeyInCards(Seed.of(KeyInByWireIT.class));

    private static final Set<String> SECRETS =
            Set.of("cardNumber", "cardPassword", "customerIdentityNumber", "customerBirthday");

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final VanSide van = own.van();

    private Answer pay(Map<String, Object> order) {
        return merchant.post("/v1/payments/key-in", order);
    }

    @Test
    @DisplayName("is approved by a telegram of type 1300, shows the card masked, and is given back in full")
    void isPaid() {
        Map<String, Object> order = KeyInCards.order(CARDS.next(), 52_000);

        Answer paid = pay(order);

        assertThat(paid.status()).as(paid.body().toString()).isEqualTo(200);
        assertThat(paid.text("status")).isEqualTo("DONE");
        assertThat(paid.text("type")).isEqualTo("NORMAL");
        assertThat(paid.text("payType")).isEqualTo("CARD_KEYIN");
        assertThat(paid.text("orderId")).isEqualTo(order.get("orderId"));
        assertThat(paid.body().has("billingKey")).as("billingKey").isFalse();
        assertMasked(paid, (String) order.get("cardNumber"));
        assertThat(paid.body().path("card").path("company").asText()).isEqualTo("신한");
        assertThat(paid.body().path("card").path("issuerCode").asText()).isEqualTo("41");
        assertThat(paid.body().path("card").path("acquirerCode").asText()).isEqualTo("41");
        JsonNode entry = entryOf(paid);
        assertThat(entry.path("approvalType").asText()).isEqualTo("1300");
        assertThat(entry.path("userName").asText()).isEqualTo("김하나");
        assertThat(van.won(paid.text("paymentKey"))).isEqualTo(52_000);
        assertThat(platform.database().history(paid.text("paymentKey"))).containsExactly("APPROVING", "APPROVED");

        Answer cancelled =
                merchant.post("/v1/payments/" + paid.text("paymentKey") + "/cancel", Map.of("cancelReason", "고객 변심"));

        assertThat(cancelled.text("status")).isEqualTo("CANCELED");
        assertThat(van.won(paid.text("paymentKey"))).isZero();
        assertThat(pay(order).text("code")).isEqualTo("DUPLICATED_ORDER_ID");
    }

    private static void assertMasked(Answer paid, String number) {
        String shown = paid.body().path("card").path("number").asText();
        assertThat(shown).startsWith(number.substring(0, 6)).contains("****").hasSize(number.length());
        assertThat(new String(paid.raw().body(), StandardCharsets.UTF_8)).doesNotContain(number.substring(8));
    }

    @ParameterizedTest(name = "of {0} months is approved with that plan")
    @ValueSource(strings = {"0", "3", "12"})
    void instalments(String months) {
        Map<String, Object> order = KeyInCards.order(CARDS.next(), 120_000);
        order.put("cardInstallmentPlan", Integer.valueOf(months));

        Answer paid = pay(order);

        assertThat(entryOf(paid).path("installment").asText()).isEqualTo(months);
    }

    @Test
    @DisplayName("understands the older names customerBirthday and consumerName")
    void olderNames() {
        Map<String, Object> order = KeyInCards.order(CARDS.next(), 1_000);
        order.put("customerBirthday", order.remove("customerIdentityNumber"));
        order.put("consumerName", order.remove("customerName"));

        Answer paid = pay(order);

        assertThat(paid.text("status")).as(paid.body().toString()).isEqualTo("DONE");
        assertThat(entryOf(paid).path("userName").asText()).isEqualTo("김하나");
    }

    @Test
    @DisplayName("takes a business number of ten digits, and the merchant's name where there is no order name")
    void ofCompany() {
        Map<String, Object> order = KeyInCards.order(CARDS.next(), 1_000);
        order.put("customerIdentityNumber", "1234567890");
        order.remove("orderName");

        Answer paid = pay(order);

        assertThat(paid.text("orderName")).as(paid.body().toString()).isEqualTo(TestMerchant.NAME);
        assertThat(entryOf(paid).path("goodName").asText()).isEqualTo(TestMerchant.NAME);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(
                        "a wrong check digit",
                        "INVALID_CARD_NUMBER",
                        "cardNumber",
                        order -> order.computeIfPresent(
                                "cardNumber", (_, number) -> KeyInCards.withWrongCheckDigit((String) number))),
                refusal(
                        "an expired card",
                        "INVALID_CARD_EXPIRATION",
                        "",
                        order -> order.put("cardExpirationYear", "20")),
                refusal(
                        "no such month",
                        "INVALID_CARD_EXPIRATION",
                        "cardExpirationMonth",
                        order -> order.put("cardExpirationMonth", "13")),
                refusal("no password", "INVALID_REQUEST", "cardPassword", order -> order.remove("cardPassword")),
                refusal(
                        "no birth date",
                        "INVALID_REQUEST",
                        "customerIdentityNumber",
                        order -> order.remove("customerIdentityNumber")),
                refusal("a password of four digits", "", "cardPassword", order -> order.put("cardPassword", "1234")),
                refusal(
                        "an impossible birth date",
                        "",
                        "customerIdentityNumber",
                        order -> order.put("customerIdentityNumber", "991341")),
                refusal(
                        "two different birth dates",
                        "",
                        "customerBirthday",
                        order -> order.put("customerBirthday", "700101")),
                refusal(
                        "two different names",
                        "INVALID_REQUEST",
                        "consumerName",
                        order -> order.put("consumerName", "박두리")));
    }

    private static Arguments refusal(String what, String code, String field, Consumer<Map<String, Object>> change) {
        return Arguments.of(what, code, field, change);
    }

    @ParameterizedTest(name = "with {0} is refused, the field is named, its value is not, and nothing is sent")
    @MethodSource("refusals")
    void refused(String what, String code, String field, Consumer<Map<String, Object>> change) {
        Map<String, Object> order = KeyInCards.order(CARDS.next(), 1_000);
        change.accept(order);
        long approvals = van.approvalsSoFar();

        Answer refused = pay(order);

        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(400);
        assertThat(refused.text("code")).startsWith(code);
        assertThat(refused.text("message")).contains(field);
        assertThat(order.entrySet().stream()
                        .filter(given -> SECRETS.contains(given.getKey()))
                        .map(given -> (String) given.getValue())
                        // Two digits are in every text by chance.
                        .filter(value -> value.length() > 2))
                .isNotEmpty()
                .noneMatch(refused.body().toString()::contains);
        assertThat(van.approvalsSoFar()).as("approvals at the VAN").isEqualTo(approvals);
        assertThat(merchant.get("/v1/payments/orders/" + order.get("orderId")).status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("with the wrong password digits is declined by the VAN: 400 INVALID_PASSWORD")
    void wrongPassword() {
        Map<String, Object> order = KeyInCards.order(CARDS.next(), 1_000);
        order.put("cardPassword", "99");

        assertDeclined(order, 400, "INVALID_PASSWORD");
    }

    @ParameterizedTest(name = "of {0} won is declined by the VAN: {1} {2}")
    @CsvSource({
        "10002, 403, EXCEED_MAX_AMOUNT",
        "10026, 403, INVALID_CARD_LOST_OR_STOLEN",
        "10027, 403, INVALID_STOPPED_CARD"
    })
    void declined(long won, int status, String code) {
        assertDeclined(KeyInCards.order(CARDS.next(), won), status, code);
    }

    private void assertDeclined(Map<String, Object> order, int status, String code) {
        Answer refused = pay(order);

        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(status);
        assertThat(refused.text("code")).isEqualTo(code);
        Answer shown = merchant.get("/v1/payments/orders/" + order.get("orderId"));
        assertThat(shown.text("status")).isEqualTo("ABORTED");
        assertThat(shown.body().path("failure").path("code").asText()).isEqualTo(code);
        assertThat(van.won(shown.text("paymentKey"))).isZero();
    }

    @Test
    @DisplayName("above the contract's amount is refused before anything is sent")
    void aboveContract() {
        long approvals = van.approvalsSoFar();

        Answer refused = pay(KeyInCards.order(CARDS.next(), 5_000_001));

        assertThat(refused.status()).as(refused.body().toString()).isBetween(400, 403);
        assertThat(refused.text("code")).startsWith("EXCEED_MAX");
        assertThat(van.approvalsSoFar()).isEqualTo(approvals);
    }

    @Test
    @DisplayName("of a merchant without the contract is 403, with or without a billing key")
    void withoutContract() {
        MerchantClient windowOnly =
                TestMerchant.make(platform, Contracts.WINDOW_ONLY).server();
        Map<String, Object> withKey = KeyInCards.order(CARDS.next(), 1_000);
        withKey.put("issueBillingKey", true);
        withKey.put("customerKey", BillingClient.newCustomer());

        assertThat(windowOnly
                        .post("/v1/payments/key-in", KeyInCards.order(CARDS.next(), 1_000))
                        .text("code"))
                .isEqualTo("FORBIDDEN_REQUEST");
        assertThat(windowOnly.post("/v1/payments/key-in", withKey).status()).isEqualTo(403);
        assertThat(windowOnly.post("/v1/billing/authorizations/card", withKey).status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("whose answer is lost is net-cancelled: the ledger is at 0")
    void answerLost() {
        Map<String, Object> order = KeyInCards.order(CARDS.next(), 52_000);
        van.rule(Map.of("card", order.get("cardNumber"), "close", true), "APPROVAL", "DROP");

        Answer unknown = pay(order);

        assertThat(unknown.status()).isEqualTo(500);
        assertThat(unknown.text("code")).isEqualTo("FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING");
        String path = "/v1/payments/orders/" + order.get("orderId");
        await().atMost(Duration.ofSeconds(40)).until(() -> merchant.get(path).text("status"), "ABORTED"::equals);
        String key = merchant.get(path).text("paymentKey");
        assertThat(van.won(key)).as("the VAN's ledger").isZero();
        assertThat(van.count(key, "APPROVAL")).isEqualTo(1);
        assertThat(van.count(key, "NET_CANCEL")).isPositive();
    }

    private JsonNode entryOf(Answer paid) {
        JsonNode entries = van.ledger(paid.text("paymentKey")).path("entries");
        assertThat(entries).as(paid.body().toString()).hasSize(1);
        return entries.path(0);
    }
}
