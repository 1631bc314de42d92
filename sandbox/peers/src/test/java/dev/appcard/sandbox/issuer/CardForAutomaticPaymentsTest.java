package dev.appcard.sandbox.issuer;

import static dev.appcard.sandbox.issuer.PreSteps.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.common.profile.CallbackFormat;
import dev.appcard.sandbox.issuer.common.profile.Luhn;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Purpose REGISTER: the buyer agrees to automatic payments, and the result stands for the card")
class CardForAutomaticPaymentsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:16:00Z");

    private SandboxUnderTest sandbox;
    private RecordingGateway recorder;
    private AutomaticGateway gateway;

    @BeforeEach
    void start() throws IOException {
        sandbox = new SandboxUnderTest(Clock.fixed(NOW, ZoneOffset.UTC));
        recorder = new RecordingGateway();
        gateway = new AutomaticGateway(sandbox, NOW);
    }

    @AfterEach
    void stop() {
        sandbox.close();
        recorder.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHINHAN", "KB", "HANA", "NH", "WOORI"})
    void resultShouldCarryACardIdBesideTheOtc(String code) {
        ObjectNode contents = gateway.register(code);
        assertThat(contents.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("tid", "amount", "otc", "cardName", "installment", "cardId");
        checkRegistration(contents);
        assertThat(contents.path("otc").asText()).matches("[1-9][0-9]{15,20}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HYUNDAI", "SAMSUNG", "LOTTE"})
    void resultShouldCarryACardIdBesideTheVirtualNumber(String code) {
        ObjectNode contents = gateway.register(code);
        assertThat(contents.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "tid", "amount", "otc", "cavv", "xid", "eci", "cardName", "installment", "cardId");
        checkRegistration(contents);
        assertThat(contents.path("otc").asText()).matches("[0-9]{16}").matches(Luhn::passes);
    }

    @Test
    @DisplayName("BC's result is the card's own number and expiry, and nothing else")
    void bcShouldGiveTheCardItself() {
        ObjectNode contents = gateway.register("BC");
        assertThat(contents.fieldNames()).toIterable().containsExactlyInAnyOrder("cardNo", "expiry", "tid", "amount");
        assertThat(contents.path("cardNo").asText())
                .matches("(?!9200)[0-9]{16}")
                .matches(Luhn::passes)
                .isEqualTo("9430000000000001");
        assertThat(contents.path("expiry").asText()).isEqualTo("20311231");
        assertThat(contents.path("amount").longValue()).isZero();
        assertThat(contents.path("tid").asText()).matches("[0-9]{12}");
        assertThat(gateway.register("BC").path("cardNo")).isEqualTo(contents.path("cardNo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHINHAN", "KB", "BC", "SAMSUNG", "HYUNDAI", "LOTTE", "HANA", "NH", "WOORI"})
    void paymentShouldCarryNoCardId(String code) {
        ObjectNode contents = gateway.authenticate(code, IssuerCalls.req(code, NOW, "http://localhost:9080/x"));
        assertThat(contents.has("cardId")).isFalse();
        assertThat(contents.path("cardNo").asText()).isNotEqualTo("9430000000000001");
    }

    @Test
    void eachRegistrationShouldHaveACardIdOfItsOwn() {
        Set<String> cardIds = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            cardIds.add(gateway.register("KB").path("cardId").asText());
        }
        assertThat(cardIds).hasSize(100);
    }

    @Test
    @DisplayName("a form sent again is the same registration")
    void resubmissionShouldKeepTheCardId() {
        ObjectNode req = AutomaticGateway.registration("KB", NOW, "http://localhost:9080/inbound/kb");
        String url = OpenedCall.of(sandbox, "KB", req).url();
        String more = ",\"deliver\":false";
        assertThat(ok(sandbox.act("KB", url, "APPROVE", more)).path("result"))
                .isEqualTo(ok(sandbox.act("KB", url, "APPROVE", more)).path("result"));
    }

    @ParameterizedTest
    @CsvSource({"KB", "BC", "SAMSUNG", "WOORI"})
    void appShouldAskForConsentAndShowNoAmount(String code) {
        recorder.answerAs(IssuerCalls.issuer(code).profile().callbackFormat());
        ObjectNode req = AutomaticGateway.registration(code, NOW, recorder.url("/inbound/x"));
        String query = query(OpenedCall.of(sandbox, code, req).url());
        String app = IssuerCalls.issuer(code).profile().appPath();
        String page = sandbox.get(app + "?" + query).body();
        assertThat(page)
                .contains("자동 결제에 이 카드를 등록할까요?", "id=\"consent\"", "id=\"recurring\"", "id=\"password\"")
                .contains("id=\"merchant\">" + (code.equals("BC") ? "DEMOBC" : "데모상점") + "<", "동의하고 등록하기")
                .doesNotContain("id=\"amount\"", "id=\"installment\"", "0원");
        sandbox.postForm(app, query + "&action=APPROVE&password=000000");
        assertThat(recorder.results()).hasSize(1);
        assertThat(sandbox.get(app + "?" + query).body())
                .contains("자동 결제에 카드를 등록했습니다", "data-result-code=\"0000\"", "data-callback-status=\"200\"");
    }

    @Test
    void refusalShouldRegisterNothing() {
        recorder.answerAs(CallbackFormat.JSON);
        ObjectNode req = AutomaticGateway.registration("KB", NOW, recorder.url("/inbound/kb"));
        String query = query(OpenedCall.of(sandbox, "KB", req).url());
        sandbox.postForm("/kb/app", query + "&action=REFUSE");
        assertThat(recorder.results().getFirst().body()).contains("\"resultCode\":\"1004\"", "\"encData\":\"\"");
        assertThat(sandbox.get("/kb/app?" + query).body()).contains("카드 등록을 취소했습니다");
        assertThat(sandbox.postJson("/kb/cards/withdraw", "{\"all\":true}").body())
                .isEqualTo("{\"withdrawn\":0}");
    }

    @Test
    void bridgeShouldSayThatACardIsRegistered() {
        ObjectNode req = AutomaticGateway.registration("BC", NOW, "http://localhost:9080/inbound/bc");
        String bridge = "/bc/appcard/bridge?tid=" + new PreSteps(sandbox).bcTid(req);
        assertThat(sandbox.get(bridge).body())
                .contains("페이북에서 자동 결제 카드를 등록합니다", "id=\"consent\"", "id=\"open-app\"")
                .doesNotContain("id=\"amount\"", "결제를 계속하려면");
    }

    @Test
    @DisplayName("Shinhan's server asks the relay about the order of a registration too")
    void shinhanShouldConfirmTheOrder() {
        recorder.answerAs(CallbackFormat.JSON);
        ObjectNode req = AutomaticGateway.registration("SHINHAN", NOW, recorder.url("/linq/shinhan/results"));
        String query = IssuerCalls.call("SHINHAN", req).query();
        recorder.confirm(200, order(1_000));
        assertThat(sandbox.get("/shinhan/app?" + query).body()).contains("data-fault=\"ORDER_AMOUNT_DIFFERS\"");
        recorder.confirm(200, order(0));
        assertThat(sandbox.get("/shinhan/app?" + query).body()).contains("id=\"consent\"");
        HttpResponse<String> answer = sandbox.act("SHINHAN", "shinhan-sr-ansimclick://pay?" + query, "APPROVE", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(recorder.results()).hasSize(1);
    }

    private static void checkRegistration(ObjectNode contents) {
        assertThat(contents.path("cardId").asText()).matches("[A-Za-z0-9_-]{32}");
        assertThat(contents.path("amount").longValue()).isZero();
        assertThat(contents.path("installment").asText()).isEqualTo("00");
        assertThat(contents.path("cardName").asText()).isNotBlank();
    }

    private static String order(int amount) {
        return Json.object()
                .put("resultCode", "0000")
                .put("amount", amount)
                .put("goods", "원두 & \"컵\" <1kg>")
                .put("merchant", "데모상점")
                .toString();
    }

    private static String query(String url) {
        return url.substring(url.indexOf('?') + 1).replaceFirst("#.*", "");
    }
}
