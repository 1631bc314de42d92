package dev.appcard.sandbox.issuer.common.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.issuer.common.profile.Luhn;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageActTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:16:00Z");
    private PagesUnderTest sandbox;
    private GatewayReturn gateway;

    @BeforeEach
    void start() throws IOException {
        sandbox = new PagesUnderTest(Clock.fixed(NOW, ZoneOffset.UTC));
        gateway = new GatewayReturn(303, "/pay/window?done=1");
    }

    @AfterEach
    void stop() {
        sandbox.close();
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHINHAN", "HYUNDAI", "HANA", "LOTTE", "SAMSUNG", "NH"})
    @DisplayName("안심클릭 approved: one form with MPI data under the issuer's cipher, the 303 not followed")
    void ansimShouldPostMpiData(String code) {
        PageCall call = PageCalls.call(code, gateway.returnUrl(code), NOW);

        ObjectNode answer = sandbox.acted(base(code) + "/ansim/act", pageUrl(code, "/ansim", call), "APPROVE");

        ObjectNode plain = PageCalls.open(code, posted(code, call, answer, "0000"));
        assertThat(plain.fieldNames())
                .toIterable()
                .containsExactly("tid", "amount", "cardNo", "expiry", "xid", "cavv", "eci");
        assertThat(plain.path("tid").textValue()).isEqualTo(call.tid());
        assertThat(plain.path("amount").isIntegralNumber()).isTrue();
        assertThat(plain.path("amount").longValue()).isEqualTo(1_234_500);
        assertThat(plain.path("cardNo").textValue()).matches("9[0-9]{15}").matches(Luhn::passes);
        assertThat(plain.path("expiry").textValue()).isEqualTo("2911");
        assertThat(Base64.getDecoder().decode(plain.path("xid").textValue())).hasSize(20);
        assertThat(Base64.getDecoder().decode(plain.path("cavv").textValue())).hasSize(20);
        assertThat(plain.path("eci").textValue()).matches("[0-9]{2}");
    }

    @ParameterizedTest
    @CsvSource({
        "KB, 02, page", "WOORI, 15, page", "BC, 01, page",
        "KB, 02, ios", "WOORI, 15, ios", "BC, 01, ios",
        "KB, 02, android", "WOORI, 15, android", "BC, 01, android"
    })
    @DisplayName("ISP approved, in the window or the app: one form with KVP data under the issuer's cipher")
    void ispShouldPostKvpData(String code, String cardCode, String place) {
        PageCall call = PageCalls.call(code, gateway.returnUrl(code), NOW);

        ObjectNode answer = sandbox.acted("/isp/act", ispUrl(code, place, call), "APPROVE");

        ObjectNode plain = PageCalls.open(code, posted(code, call, answer, "0000"));
        assertThat(plain.fieldNames())
                .toIterable()
                .containsExactly("tid", "amount", "pgid", "sessionKey", "encData", "cardCode", "quota", "noInterest");
        assertThat(plain.path("tid").textValue()).isEqualTo(call.tid());
        assertThat(plain.path("amount").longValue()).isEqualTo(1_234_500);
        assertThat(plain.path("quota").textValue()).isEqualTo("03");
        assertThat(plain.path("cardCode").textValue()).startsWith(cardCode);
        assertThat(Base64.getDecoder().decode(plain.path("sessionKey").textValue()))
                .isNotEmpty();
        assertThat(Base64.getDecoder().decode(plain.path("encData").textValue()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"REFUSE,1004", "WRONG_PASSWORD,1003", "WRONG_EXPIRY,1002", "WRONG_NUMBER,1001"})
    void failureShouldBePostedWithoutACipherText(String action, String resultCode) {
        PageCall ansim = PageCalls.call("SAMSUNG", gateway.returnUrl("SAMSUNG"), NOW);
        PageCall isp = PageCalls.call("WOORI", gateway.returnUrl("WOORI"), NOW);

        ObjectNode first = sandbox.acted("/samsung/ansim/act", pageUrl("SAMSUNG", "/ansim", ansim), action);
        assertThat(posted("SAMSUNG", ansim, first, resultCode).first("encData")).hasValue("");
        gateway.received().clear();
        ObjectNode second = sandbox.acted("/isp/act", ispUrl("WOORI", "ios", isp), action);
        assertThat(posted("WOORI", isp, second, resultCode).first("encData")).hasValue("");
    }

    @Test
    @DisplayName("the same call again is the same form, byte for byte; another action is refused")
    void actShouldDecideACallOnce() {
        PageCall call = PageCalls.call("HANA", gateway.returnUrl("HANA"), NOW);
        String url = pageUrl("HANA", "/ansim", call);

        ObjectNode kept = sandboxAnswer(url, false);
        ObjectNode sent = sandboxAnswer(url, true);
        sandboxAnswer(url, true);

        assertThat(kept.path("answers")).isEmpty();
        assertThat(sent.path("result")).isEqualTo(kept.path("result"));
        assertThat(gateway.received()).hasSize(2);
        assertThat(gateway.received().get(0)).isEqualTo(gateway.received().get(1));
        assertThat(sandbox.act("/hana/ansim/act", order(url, "REFUSE")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void eachCallShouldGetValuesOfItsOwn() {
        ObjectNode one = approvedIsp();
        ObjectNode other = approvedIsp();

        assertThat(one.path("sessionKey")).isNotEqualTo(other.path("sessionKey"));
        assertThat(one.path("encData")).isNotEqualTo(other.path("encData"));
    }

    @Test
    void actShouldReportAnAnswerWithoutALocation() throws IOException {
        try (var refusing = new GatewayReturn(401, "")) {
            PageCall call = PageCalls.call("NH", refusing.returnUrl("NH"), NOW);

            ObjectNode answer = sandbox.acted("/nh/ansim/act", pageUrl("NH", "/ansim", call), "APPROVE");

            assertThat(answer.path("answers").get(0))
                    .hasToString("{\"status\":401,\"location\":null,\"body\":\"answered\"}");
            assertThat(refusing.received()).hasSize(1);
        }
    }

    @Test
    @DisplayName("a browser does not post a form again, whatever comes back")
    void ansimShouldBePostedOnceWhenTheGatewayFails() throws IOException {
        try (var failing = new GatewayReturn(503, "")) {
            PageCall call = PageCalls.call("NH", failing.returnUrl("NH"), NOW);

            ObjectNode answer = sandbox.acted("/nh/ansim/act", pageUrl("NH", "/ansim", call), "APPROVE");

            assertThat(answer.path("answers").get(0).path("status").intValue()).isEqualTo(503);
            assertThat(failing.received()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"action\":\"APPROVE\"}",
                "{\"url\":\"http://localhost/hana/ansim?x=1\",\"action\":\"SILENT\"}",
                "{\"url\":\"http://localhost/hana/ansim?x=1\",\"action\":\"approve\"}",
                "{\"url\":\"http://localhost/hana/ansim?x=1\",\"action\":\"APPROVE\",\"repeat\":2}",
                "{\"url\":\"http://localhost/hana/ansim?x=1\",\"action\":\"APPROVE\",\"deliver\":1}",
                "{\"url\":\"http://localhost/lotte/ansim?x=1\",\"action\":\"APPROVE\"}",
                "{\"url\":\"http://localhost/hana/ansim\",\"action\":\"APPROVE\"}",
                "{\"url\":\"ftp://localhost/hana/ansim?x=1\",\"action\":\"APPROVE\"}"
            })
    void actShouldRefuseAnOrderThatItCannotCarryOut(String json) {
        var answer = sandbox.act("/hana/ansim/act", Json.readObject(json.getBytes(UTF_8)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"error\":", "\"field\":").doesNotContain("\"fault\"");
    }

    @ParameterizedTest
    @CsvSource({
        "other://pay?mid=DEMOKB, \"field\":\"url\"",
        "intent://pay?mid=DEMOKB#Intent;scheme=ispmobile;package=kvp.jjy.Other;end, \"field\":\"url\"",
        "ispmobile:nonsense, \"fault\":\"URL_UNREADABLE\"",
        "ispmobile://pay?mid=DEMOKB, \"fault\":\"FIELD_MISSING\""
    })
    void ispActShouldRefuseWhatIspDoesNotAnswerTo(String url, String expected) {
        var answer = sandbox.act("/isp/act", order(url, "APPROVE"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(expected);
    }

    /** What the gateway got, after a look at the message around it. */
    private Parameters posted(String code, PageCall call, ObjectNode answer, String resultCode) {
        assertThat(answer.path("answers"))
                .hasToString("[{\"status\":303,\"location\":\"/pay/window?done=1\",\"body\":\"answered\"}]");
        assertThat(gateway.received()).hasSize(1);
        GatewayReturn.Received received = gateway.received().getFirst();
        assertThat(received.request()).isEqualTo("POST /inbound/" + code.toLowerCase(Locale.ROOT) + "/browser");
        assertThat(received.contentType()).isEqualTo("application/x-www-form-urlencoded");
        Parameters form = Parameters.decode(received.body());
        assertThat(form.values().keySet()).containsExactly("mid", "tid", "resultCode", "time", "encData", "sign");
        assertThat(PageCalls.isSigned(code, form)).isTrue();
        assertThat(form.first("mid")).hasValue("DEMO" + code);
        assertThat(form.first("tid")).hasValue(call.tid());
        assertThat(form.first("resultCode")).hasValue(resultCode);
        assertThat(form.first("time")).hasValue("20261122101600");
        for (Map.Entry<String, JsonNode> field : answer.path("result").properties()) {
            assertThat(form.first(field.getKey())).hasValue(field.getValue().textValue());
        }
        return form;
    }

    private ObjectNode approvedIsp() {
        PageCall call = PageCalls.call("KB", gateway.returnUrl("KB"), NOW);
        ObjectNode answer = sandbox.acted("/isp/act", ispUrl("KB", "page", call), "APPROVE");
        gateway.received().clear();
        var fields = answer.path("result");
        return PageCalls.open(
                "KB",
                Parameters.decode("tid=" + call.tid() + "&encData="
                        + fields.path("encData").textValue()));
    }

    private ObjectNode sandboxAnswer(String url, boolean deliver) {
        var answer = sandbox.act("/hana/ansim/act", order(url, "APPROVE").put("deliver", deliver));
        return Json.readObject(answer.body().getBytes(UTF_8));
    }

    private static ObjectNode order(String url, String action) {
        return Json.object().put("url", url).put("action", action);
    }

    private String ispUrl(String code, String place, PageCall call) {
        return switch (place) {
            case "ios" -> "ispmobile://pay?" + call.query();
            case "android" ->
                "intent://pay?" + call.query() + "#Intent;scheme=ispmobile;package=kvp.jjy.MispAndroid320;end";
            default -> pageUrl(code, "/isp", call);
        };
    }

    private String pageUrl(String code, String page, PageCall call) {
        return sandbox.url(base(code) + page + "?" + call.query());
    }

    private static String base(String code) {
        return "/" + code.toLowerCase(Locale.ROOT);
    }
}
