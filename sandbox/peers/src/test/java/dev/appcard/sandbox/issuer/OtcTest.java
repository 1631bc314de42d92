package dev.appcard.sandbox.issuer;

import static dev.appcard.sandbox.issuer.PreSteps.ok;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.common.call.SignedTime;
import dev.appcard.sandbox.issuer.common.profile.Luhn;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("POST <base>/otc: a one-time code for a registered card, without the app")
class OtcTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:16:00Z");
    private static final String TIME = "20261122101600";

    private SandboxUnderTest sandbox;
    private AutomaticGateway gateway;

    @BeforeEach
    void start() throws IOException {
        sandbox = new SandboxUnderTest(Clock.fixed(NOW, ZoneOffset.UTC));
        gateway = new AutomaticGateway(sandbox, NOW);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({"SHINHAN, 16", "KB, 20", "HANA, 21", "NH, 18", "WOORI, 19"})
    void codeShouldBeAsInAResult(String code, int digits) {
        ObjectNode contents = otc(code);
        assertThat(contents.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("tid", "amount", "otc", "cardName", "installment");
        assertThat(contents.path("otc").asText()).matches("[1-9][0-9]{" + (digits - 1) + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HYUNDAI", "SAMSUNG", "LOTTE"})
    void virtualNumberShouldBeAsInAResult(String code) {
        ObjectNode contents = otc(code);
        assertThat(contents.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("tid", "amount", "otc", "cavv", "xid", "eci", "cardName", "installment");
        assertThat(contents.path("otc").asText()).matches("[0-9]{16}").matches(Luhn::passes);
        assertThat(Base64.getDecoder().decode(contents.path("cavv").asText())).hasSize(20);
        assertThat(Base64.getDecoder().decode(contents.path("xid").asText())).hasSize(20);
        assertThat(contents.path("eci").asText()).matches("[0-9]{2}");
    }

    @Test
    void bcShouldHaveNoSuchCall() {
        assertThat(sandbox.postJson("/bc/otc", "{}").statusCode()).isEqualTo(404);
        assertThat(sandbox.postJson("/bc/otc/behaviour", "{}").statusCode()).isEqualTo(404);
        assertThat(sandbox.postJson("/bc/cards/withdraw", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("the same payment asked twice: another code each time, and both are counted")
    void samePaymentShouldGetAFreshCode() {
        String cardId = gateway.register("KB").path("cardId").asText();
        ObjectNode question = gateway.question("KB", IssuerCalls.tid("KB"), cardId, 5_000);
        ObjectNode first = opened(question, ok(gateway.ask("KB", question)));
        ObjectNode second = opened(question, ok(gateway.ask("KB", question)));
        assertThat(first.path("tid")).isEqualTo(second.path("tid")).isEqualTo(question.path("tid"));
        assertThat(first.path("otc")).isNotEqualTo(second.path("otc"));
        assertThat(counted()).isEqualTo("{\"asked\":2,\"issued\":2}");
    }

    @Test
    void unknownCardIdShouldBeRefusedUnderASign() {
        gateway.register("KB");
        String another = gateway.register("NH").path("cardId").asText();
        for (String cardId : new String[] {"0".repeat(32), another, "", "x"}) {
            assertRefused("KB", cardId, "2001");
        }
        assertThat(counted()).isEqualTo("{\"asked\":4,\"issued\":0}");
    }

    @Test
    @DisplayName("a CARD_ID that the gateway has kept is known to the next run of the sandbox")
    void cardIdShouldOutliveTheSandbox() throws IOException {
        String cardId = gateway.register("KB").path("cardId").asText();
        try (var later = new SandboxUnderTest(Clock.fixed(NOW, ZoneOffset.UTC))) {
            var nextRun = new AutomaticGateway(later, NOW);
            assertThat(nextRun.otc("KB", cardId, 1_000).path("otc").asText()).hasSize(20);
            assertThat(later.postJson("/kb/cards/withdraw", "{\"all\":true}").body())
                    .isEqualTo("{\"withdrawn\":1}");
        }
    }

    @Test
    void withdrawnCardShouldBeRefusedAndTheOthersNot() {
        String kept = gateway.register("KB").path("cardId").asText();
        String cardId = gateway.register("KB").path("cardId").asText();
        assertThat(withdraw("{\"cardId\":\"" + cardId + "\"}").body()).isEqualTo("{\"withdrawn\":1}");
        assertRefused("KB", cardId, "2002");
        assertThat(gateway.otc("KB", kept, 1_000).path("otc").asText()).hasSize(20);
        withdraw("{\"all\":true}");
        assertRefused("KB", kept, "2002");
        assertThat(gateway.otc("KB", gateway.register("KB").path("cardId").asText(), 1_000)
                        .path("otc")
                        .asText())
                .hasSize(20);
    }

    @Test
    void withdrawalShouldGoByTheRegistrationsTid() {
        ObjectNode registered = gateway.register("KB");
        String kept = gateway.register("KB").path("cardId").asText();
        assertThat(withdraw("{\"tid\":\"" + registered.path("tid").asText() + "\"}")
                        .body())
                .isEqualTo("{\"withdrawn\":1}");
        assertRefused("KB", registered.path("cardId").asText(), "2002");
        assertThat(gateway.otc("KB", kept, 1_000).path("otc").asText()).hasSize(20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "{}>400",
                "{\"all\":false}>400",
                "{\"all\":\"true\"}>400",
                "{\"cardid\":\"x\"}>400",
                "{\"all\":true,\"tid\":\"x\"}>400",
                "{\"cardId\":1}>400",
                "{\"cardId\":\"x\"}>404",
                "{\"tid\":\"pay_unknown\"}>404"
            })
    void withdrawalShouldSayWhatItCannotDo(String json, int status) {
        assertThat(withdraw(json).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"-600, true", "-601, false", "300, true", "301, false"})
    void questionShouldKeepToTheTimesOfTheContract(int seconds, boolean fresh) {
        HttpResponse<String> answer = gateway.ask("KB", question(SignedTime.format(NOW.plusSeconds(seconds))));
        assertThat(answer.statusCode()).isEqualTo(fresh ? 200 : 410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mid", "tid", "encData", "time", "sign"})
    void questionShouldBeRefusedWhenAPartIsNotTheOneSigned(String field) {
        ObjectNode question = question(TIME);
        question.put(field, question.path(field).asText() + "0");
        assertFault(question, 401, field.equals("mid") ? "MID_UNKNOWN" : "SIGN_WRONG");
    }

    @Test
    void questionShouldBeRefusedWhenTheAmountIsNotTheOneSigned() {
        assertFault(question(TIME).put("amount", 5_001), 401, "SIGN_WRONG");
    }

    @Test
    void questionShouldBeRefusedWithoutASign() {
        assertFault(question(TIME).without("sign"), 401, "SIGN_WRONG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mid", "tid", "encData", "amount", "time"})
    void questionShouldBeUnreadableWhenAFieldIsMissing(String field) {
        assertFault(question(TIME).without(field), 400, "FIELD_" + field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "{\"mid\":\"DEMOKB\",\"mid\":\"DEMOKB\"}"})
    void bodyShouldBeRefusedWhenItIsNoMessage(String body) {
        assertThat(sandbox.postJson("/kb/otc", body).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "\"5000\"", "99999999999999999999"})
    void amountShouldBeWonAboveZero(String amount) {
        ObjectNode question = question(TIME);
        String json = question.toString().replace("\"amount\":5000", "\"amount\":" + amount);
        assertThat(sandbox.postJson("/kb/otc", json).body()).contains("FIELD_amount");
    }

    @Test
    @DisplayName("sign before time, time before the cipher text")
    void questionShouldBeCheckedInTheOrderOfTheContract() {
        ObjectNode late = question("20261122000000").put("encData", "x");
        assertFault(late, 401, "SIGN_WRONG");
        assertFault(AutomaticGateway.signed("KB", late), 410, "TIME");
        assertFault(AutomaticGateway.signed("KB", late.put("time", TIME)), 400, "FIELD_encData");
    }

    @Test
    void cipherTextShouldHoldACardId() {
        for (String plain : new String[] {"{}", "[]", "{\"cardId\":1}", "nothing"}) {
            ObjectNode question =
                    AutomaticGateway.question("KB", IssuerCalls.tid("KB"), plain.getBytes(UTF_8), 5_000, TIME);
            assertFault(question, 400, "FIELD_encData");
        }
    }

    @Test
    @DisplayName("Hyundai's cipher binds the text to the tid: another payment's cannot be passed on")
    void hyundaiShouldRefuseTheCipherTextOfAnotherTid() {
        String cardId = gateway.register("HYUNDAI").path("cardId").asText();
        ObjectNode question = gateway.question("HYUNDAI", IssuerCalls.tid("HYUNDAI"), cardId, 5_000)
                .put("tid", IssuerCalls.tid("HYUNDAI"));
        HttpResponse<String> answer = gateway.ask("HYUNDAI", AutomaticGateway.signed("HYUNDAI", question));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("FIELD_encData");
    }

    @Test
    void shinhanShouldTakeOrderNumbersOnly() {
        String cardId = gateway.register("SHINHAN").path("cardId").asText();
        ObjectNode question = gateway.question("SHINHAN", IssuerCalls.tid("KB"), cardId, 5_000);
        assertThat(gateway.ask("SHINHAN", question).body()).contains("FIELD_tid");
        assertThat(gateway.otc("SHINHAN", cardId, 5_000).path("tid").asText()).startsWith("OD");
    }

    private ObjectNode otc(String code) {
        String cardId = gateway.register(code).path("cardId").asText();
        ObjectNode contents = gateway.otc(code, cardId, 9_900);
        assertThat(contents.path("amount").longValue()).isEqualTo(9_900);
        assertThat(contents.path("installment").asText()).isEqualTo("00");
        assertThat(contents.path("cardName").asText()).isNotBlank();
        return contents;
    }

    /** KB's, for an unknown CARD_ID. */
    private ObjectNode question(String time) {
        byte[] plain = Json.bytes(Json.object().put("cardId", "unknown"));
        return AutomaticGateway.question("KB", IssuerCalls.tid("KB"), plain, 5_000, time);
    }

    private HttpResponse<String> withdraw(String json) {
        return sandbox.postJson("/kb/cards/withdraw", json);
    }

    private String counted() {
        return sandbox.get("/kb/otc/issued").body();
    }

    private static ObjectNode opened(ObjectNode question, ObjectNode answer) {
        return AutomaticGateway.opened("KB", question.path("tid").asText(), answer);
    }

    private void assertRefused(String code, String cardId, String resultCode) {
        String tid = IssuerCalls.tid(code);
        ObjectNode answer = ok(gateway.ask(code, gateway.question(code, tid, cardId, 5_000)));
        assertThat(answer.path("resultCode").asText()).isEqualTo(resultCode);
        assertThat(answer.path("encData").asText("?")).isEmpty();
        assertThat(AutomaticGateway.isSigned(code, tid, answer)).isTrue();
    }

    private void assertFault(ObjectNode question, int status, String fault) {
        HttpResponse<String> answer = gateway.ask("KB", question);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo("{\"resultCode\":\"9" + status + "\",\"fault\":\"" + fault + "\"}");
    }
}
