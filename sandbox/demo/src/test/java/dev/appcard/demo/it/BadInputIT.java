package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Bad input is refused at every endpoint:")
class BadInputIT {

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final GatewayDatabase database = platform.database();

    static Stream<Arguments> badFields() {
        return Stream.of(
                Arguments.of("amount", 99, "BELOW_MINIMUM_AMOUNT"),
                Arguments.of("amount", 1_000_000_000L, "EXCEED_MAX_AMOUNT"),
                Arguments.of("amount", -1, null),
                Arguments.of("amount", 10.5, null),
                Arguments.of("amount", "1e3", null),
                Arguments.of("amount", "+1000", null),
                Arguments.of("amount", "１０００", null),
                Arguments.of("amount", null, null),
                Arguments.of("orderId", "short", "INVALID_REQUEST"),
                Arguments.of("orderId", "x".repeat(65), "INVALID_REQUEST"),
                Arguments.of("orderId", "order 0001", "INVALID_REQUEST"),
                Arguments.of("orderId", 123456, "INVALID_REQUEST"),
                Arguments.of("orderName", "", "INVALID_REQUEST"),
                Arguments.of("orderName", "우산\r\n두 개", "INVALID_REQUEST"),
                Arguments.of("orderName", "x".repeat(101), "INVALID_REQUEST"),
                Arguments.of("successUrl", "https://evil.example/", "INVALID_REQUEST"),
                Arguments.of("successUrl", "javascript:alert(1)", "INVALID_REQUEST"),
                Arguments.of("failUrl", "http://localhost@evil.example/", "INVALID_REQUEST"),
                Arguments.of("failUrl", null, "INVALID_REQUEST"),
                Arguments.of("method", "CASH", null),
                Arguments.of("taxFreeAmount", 1_001, null),
                Arguments.of("approval", "SOMETIMES", "INVALID_REQUEST"),
                Arguments.of("customerEmail", "x".repeat(101) + "@example.com", "INVALID_REQUEST"),
                Arguments.of("card", Map.of("cardInstallmentPlan", 13), null),
                Arguments.of("card", Map.of("appScheme", "evilapp://"), "INVALID_REQUEST"),
                Arguments.of("metadata", "no object", "INVALID_REQUEST"));
    }

    @ParameterizedTest(name = "opening with {0} = {1}")
    @MethodSource("badFields")
    void opening(String field, Object value, String code) {
        long before = database.paymentsOf(own.id());
        Map<String, Object> order = new HashMap<>(MerchantClient.order("ON_CONFIRM", 1_000));
        order.put(field, value);

        Answer answer = merchant.post("/v1/payments", order);

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        assertThat(answer.text("message")).contains(field);
        assertThat(answer.text("traceId")).isNotBlank();
        if (code != null) {
            assertThat(answer.text("code")).isEqualTo(code);
        }
        assertThat(database.paymentsOf(own.id())).isEqualTo(before);
    }

    @ParameterizedTest(name = "a body that is {0}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "no JSON;hello;400",
                "empty;'';400",
                "an array;[];400",
                "a key twice;{\"amount\":1000,\"amount\":2000};400",
                "JSON and more;{} {};400"
            })
    void body(String what, String body, int status) {
        Answer answer = merchant.post("/v1/payments", body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo("INVALID_REQUEST");
        assertThat(answer.text("message")).doesNotContain("hello", "2000", "Exception");
    }

    @Test
    @DisplayName("a body over the limit is 413, from merchants and from issuers, with a length and without")
    void tooLarge() {
        byte[] large = new byte[70_000];
        java.util.Arrays.fill(large, (byte) ' ');
        for (String path : new String[] {"/v1/payments", "/inbound/kb"}) {
            assertThat(Http.send(merchant.request(path, own.keys().secret())
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofByteArray(large)))
                            .status())
                    .as(path)
                    .isEqualTo(413);
            assertThat(Http.send(merchant.request(path, own.keys().secret())
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large))))
                            .status())
                    .as(path + " in pieces")
                    .isEqualTo(413);
        }
    }

    @ParameterizedTest(name = "Authorization {0}: {1} {2}")
    @CsvSource({
        "Basic dGVzdF9za19ub2JvZHk6, 401, UNAUTHORIZED_KEY",
        "Bearer dGVzdF9za19ub2JvZHk6, 403, INCORRECT_BASIC_AUTH_FORMAT",
        "Basic ???, 403, INCORRECT_BASIC_AUTH_FORMAT",
        "Basic dGVzdF9za19ub2JvZHk, 403, INCORRECT_BASIC_AUTH_FORMAT"
    })
    void authorization(String header, int status, String code) {
        Answer answer = Http.send(Http.to(platform.ports.gatewayUrl() + "/v1/payments/orders/order-0001")
                .header("Authorization", header)
                .GET());
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
    }

    @Test
    @DisplayName("the client key opens, and does nothing else")
    void clientKey() {
        Answer opened = Http.send(merchant.request("/v1/payments", own.keys().client())
                .header("Content-Type", "application/json")
                .header("Origin", "https://shop.example")
                .POST(Http.body(MerchantClient.order("ON_CONFIRM", 1_000))));
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.raw().headers().firstValue("Access-Control-Allow-Origin"))
                .isPresent();

        Answer shown = Http.send(merchant.request(
                        "/v1/payments/" + opened.text("paymentKey"), own.keys().client())
                .GET());
        assertThat(shown.status()).isEqualTo(403);
        assertThat(shown.text("code")).isEqualTo("FORBIDDEN_REQUEST");
    }

    @Test
    @DisplayName("a window without its token, or with the payment key for it, shows nothing")
    void window() {
        Opened payment = merchant.open("ON_CONFIRM", 1_000);
        String gateway = platform.ports.gatewayUrl();
        assertThat(Http.get(gateway + "/window/" + payment.paymentKey()).status())
                .isEqualTo(404);
        assertThat(Http.get(gateway + "/window/" + "x".repeat(43) + "/status").status())
                .isEqualTo(404);
        assertThat(Http.get(payment.window()).raw().headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
    }

    @ParameterizedTest(name = "an app call with {0} = {1}")
    @CsvSource({
        "issuer, UNKNOWN",
        "method, ANSIM",
        "channel, TV",
        "channel, WEBVIEW",
        "installment, 2",
        "installment, 1"
    })
    void appCall(String field, String value) {
        Opened payment = merchant.open("ON_CONFIRM", 1_000);
        Map<String, Object> call =
                new HashMap<>(Map.of("issuer", "KB", "method", "APP_CARD", "channel", "MOBILE_WEB", "installment", 0));
        call.put(field, field.equals("installment") ? (Object) Integer.valueOf(value) : value);

        Answer answer = Http.post(payment.window() + "/app-call", call);

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        assertThat(answer.text("message")).contains(field);
        assertThat(payment.status()).isEqualTo("R");
    }

    @Test
    @DisplayName("a payment that does not exist is not found")
    void unknownPayment() {
        Answer answer = merchant.get("/v1/payments/pay_00000000000000000000000000");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("code")).isEqualTo("NOT_FOUND_PAYMENT");
    }
}
