package dev.appcard.sandbox.issuer.common.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.GatewayCallback;
import dev.appcard.sandbox.issuer.GatewayCalls;
import dev.appcard.sandbox.issuer.SandboxUnderTest;
import dev.appcard.sandbox.issuer.common.call.AppCall;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppPageTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:16:00Z");
    private SandboxUnderTest sandbox;
    private GatewayCallback gateway;

    @BeforeEach
    void start() throws IOException {
        sandbox = new SandboxUnderTest(Clock.fixed(NOW, ZoneOffset.UTC));
        gateway = new GatewayCallback(number -> 200);
    }

    @AfterEach
    void stop() {
        sandbox.close();
        gateway.close();
    }

    @Test
    @DisplayName("a call made by openssl alone is shown with merchant, goods, amount and instalment")
    void pageShouldShowTheCallThatOpensslMade() {
        HttpResponse<String> page = sandbox.get("/kb/app?" + opensslCall().query());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("id=\"merchant\">데모상점<")
                .contains("id=\"goods\">원두 1kg &amp; 컵<")
                .contains("id=\"amount\" data-won=\"51000\">51,000원<")
                .contains("id=\"installment\">3개월 할부<")
                .contains("id=\"approve\"", "id=\"password\"", "id=\"refuse\"", "id=\"silent\"")
                .contains("id=\"wrong-number\"", "id=\"wrong-expiry\"");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
    }

    @Test
    void pageShouldShowMarkupInTheGoodsAsText() {
        AppCall call = GatewayCalls.call(GatewayCalls.req(NOW, gateway.url()));

        assertThat(sandbox.get("/kb/app?" + call.query()).body()).contains("id=\"goods\">원두 &amp; \"컵\" &lt;1kg&gt;<");
    }

    @Test
    @DisplayName("the right password sends a signed result with an OTC, and the page leads back to the shop")
    void approvalShouldReachTheGatewayWithAnOtc() {
        ObjectNode req = GatewayCalls.req(NOW, gateway.url());
        AppCall call = GatewayCalls.call(req);

        HttpResponse<String> outcome = submit(call, "action=APPROVE&password=000000");

        ObjectNode result = Json.readObject(gateway.bodies().getFirst().getBytes(StandardCharsets.UTF_8));
        assertThat(GatewayCalls.isSigned(result)).isTrue();
        assertThat(result.path("resultCode").asText()).isEqualTo("0000");
        assertThat(result.path("time").asText()).isEqualTo("20261122101600");
        ObjectNode plain = GatewayCalls.open(result.path("encData").asText());
        assertThat(plain.fieldNames()).toIterable().containsExactly("tid", "amount", "otc", "cardName", "installment");
        assertThat(plain.path("tid")).isEqualTo(req.path("tid"));
        assertThat(plain.path("amount").longValue()).isEqualTo(1_234_500);
        assertThat(plain.path("otc").asText()).matches("[0-9]{16,21}");
        assertThat(plain.path("installment").asText()).isEqualTo("03");
        assertThat(outcome.body())
                .contains("data-result-code=\"0000\"", "data-callback-status=\"200\"", "data-auto")
                .contains("href=\"http://localhost:9080/window/abc?x=1&amp;y=2\"")
                .doesNotContain(plain.path("otc").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "action=APPROVE&password=123456, 1003",
        "action=REFUSE, 1004",
        "action=WRONG_NUMBER, 1001",
        "action=WRONG_EXPIRY, 1002"
    })
    void failureShouldBeReportedWithoutACipherText(String form, String code) {
        HttpResponse<String> outcome = submit(GatewayCalls.call(GatewayCalls.req(NOW, gateway.url())), form);

        ObjectNode result = Json.readObject(gateway.bodies().getFirst().getBytes(StandardCharsets.UTF_8));
        assertThat(GatewayCalls.isSigned(result)).isTrue();
        assertThat(result.path("resultCode").asText()).isEqualTo(code);
        assertThat(result.path("encData").asText()).isEmpty();
        assertThat(outcome.body()).contains("data-result-code=\"" + code + "\"").doesNotContain("data-auto>");
    }

    @Test
    void silenceShouldSendNothingAndLeaveTheCallOpen() {
        AppCall call = GatewayCalls.call(GatewayCalls.req(NOW, gateway.url()));

        HttpResponse<String> page = sandbox.postForm("/kb/app", call.query() + "&action=SILENT");

        assertThat(page.body()).contains("data-action=\"SILENT\"", "id=\"return\"");
        assertThat(gateway.bodies()).isEmpty();
        assertThat(sandbox.get("/kb/app?" + call.query()).body()).contains("id=\"approve\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12345a", "１２３４５６"})
    void approvalShouldAskAgainWhenThePasswordHasNotSixDigits(String password) {
        AppCall call = GatewayCalls.call(GatewayCalls.req(NOW, gateway.url()));

        HttpResponse<String> page = sandbox.postForm(
                "/kb/app", call.query() + "&action=APPROVE&password=" + GatewayCalls.encoded(password));

        assertThat(page.body()).contains("비밀번호는 숫자 여섯 자리여야 합니다.", "id=\"approve\"");
        assertThat(gateway.bodies()).isEmpty();
    }

    @Test
    @DisplayName("a form sent twenty times at once is one OTC and one post")
    void resubmissionShouldNotIssueASecondOtc() {
        AppCall call = GatewayCalls.call(GatewayCalls.req(NOW, gateway.url()));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<HttpResponse<String>>> sent = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> submit(call, "action=APPROVE&password=000000"), threads))
                    .limit(20)
                    .toList();
            assertThat(sent).allSatisfy(page -> assertThat(page.join().body()).contains("data-action=\"APPROVE\""));
        }
        submit(call, "action=REFUSE");

        assertThat(gateway.bodies()).hasSize(1);
    }

    @Test
    void pageShouldSayWhatIsWrongWhenTheCallIsTampered() {
        AppCall call = GatewayCalls.call(GatewayCalls.req(NOW, gateway.url()));
        String tampered = call.query().replace("tid=pay_test_", "tid=pay_tesT_");

        HttpResponse<String> page = sandbox.get("/kb/app?" + tampered);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("id=\"error\"", "data-fault=\"SIGN_WRONG\"");
        assertThat(sandbox.postForm("/kb/app", tampered + "&action=APPROVE&password=000000")
                        .statusCode())
                .isEqualTo(400);
        assertThat(gateway.bodies()).isEmpty();
    }

    @Test
    void outcomeShouldTellTheDeveloperWhenTheGatewayRefuses() throws IOException {
        try (var refusing = new GatewayCallback(number -> 401)) {
            AppCall call = GatewayCalls.call(GatewayCalls.req(NOW, refusing.url()));

            HttpResponse<String> outcome = submit(call, "action=APPROVE&password=000000");

            assertThat(outcome.body())
                    .contains("data-callback-status=\"401\"", "\"resultCode\":\"9401\"")
                    .doesNotContain("data-auto>");
            assertThat(refusing.bodies()).hasSize(1);
        }
    }

    private HttpResponse<String> submit(AppCall call, String form) {
        HttpResponse<String> posted = sandbox.postForm("/kb/app", call.query() + "&" + form);
        assertThat(posted.statusCode()).isEqualTo(303);
        return sandbox.get(posted.headers().firstValue("Location").orElseThrow());
    }

    /**
     * encData: {@code (printf <iv> | xxd -r -p; printf '%s' '<req>' | openssl enc -seed-cbc -provider legacy -provider
     * default -K <key> -iv <iv>) | base64 -w0 | tr '+/' '-_' | tr -d '='}; sign: {@code printf
     * 'call|DEMOKB|<tid>||<encData>' | openssl dgst -sha256 -mac HMAC -macopt hexkey:<mac key> -r}.
     */
    private static AppCall opensslCall() {
        return GatewayCalls.call(
                "DEMOKB",
                "pay_0123456789abcdefghij",
                "AAECAwQFBgcICQoLDA0OD9CQDyRbbBFv9G6zArD-0EaYXLY8I9gm7eWYC8XmVETRXWwM67eJTVa-WzdPIdAaeaX4M9TJaxAe5PeO"
                        + "G8hdZixJ14RSY6-241Gf6P55TlsR7o_zvuy6RlSIMcCDV5g9rtNJs_EkBTj7G0Vv1Vu_T0SijrcpRGcHGMAWC8PXd50O"
                        + "T7kc6oARquFsSnmUpB-ZD61jdfQt2-TixmUE7mdSbh-0CQ5lxTZofROCICkZcLbvIqDbhqwVPE-gnFAUo4KCkxnL9sYZ"
                        + "N4RK4BsoNklZddvkgx16Mc_4zoIAjSLaUSthIxdZqLJNyIVEjTgxoJy6HTPOpoqxHUpamrJG9EvA-9iq_2KrUnoyM0ar"
                        + "zKTNFW0Q",
                "381ca18b541fd8edb9548eace3fa6a526cb279ae3e72fe46ae501caf2c16e147");
    }
}
