package dev.appcard.sandbox.issuer;

import static dev.appcard.sandbox.issuer.PreSteps.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.issuer.common.call.SignedTime;
import dev.appcard.sandbox.issuer.common.profile.CallbackFormat;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** BC: registration, bridge page, and 페이북 behind it. */
class BcRegistrationTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:16:00Z");
    private SandboxUnderTest sandbox;
    private RecordingGateway gateway;
    private PreSteps preSteps;

    @BeforeEach
    void start() throws IOException {
        sandbox = new SandboxUnderTest(Clock.fixed(NOW, ZoneOffset.UTC));
        gateway = new RecordingGateway();
        gateway.answerAs(CallbackFormat.XML);
        preSteps = new PreSteps(sandbox);
    }

    @AfterEach
    void stop() {
        sandbox.close();
        gateway.close();
    }

    @Test
    void sameOrderShouldKeepItsTid() {
        ObjectNode req = req();
        String tid = preSteps.bcTid(req);

        assertThat(tid).matches("[0-9]{12}");
        assertThat(preSteps.bcTid(req.put("time", SignedTime.format(NOW.minusSeconds(60)))))
                .isEqualTo(tid);
        assertThat(preSteps.bcTid(req())).isNotEqualTo(tid);
        assertRefused(preSteps.register(PreSteps.registration(req.put("amount", 1))), 409, "ORDER_DIFFERS");
    }

    @ParameterizedTest
    @CsvSource({"-600, true", "-601, false", "300, true", "301, false"})
    void registrationShouldKeepToTheTimesOfTheContract(int seconds, boolean accepted) {
        ObjectNode req = req().put("time", SignedTime.format(NOW.plusSeconds(seconds)));

        HttpResponse<String> answer = preSteps.register(PreSteps.registration(req));

        assertThat(answer.statusCode()).isEqualTo(accepted ? 200 : 410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orderNo", "goods", "callbackUrl", "time"})
    void registrationShouldBeRefusedWhenAPartIsNotTheOneSigned(String field) {
        ObjectNode message = PreSteps.registration(req());
        message.put(field, message.path(field).asText() + "1");

        assertRefused(preSteps.register(message), 401, "SIGN_WRONG");
    }

    @Test
    void registrationShouldCheckMidAndSignBeforeTheTime() {
        ObjectNode late = PreSteps.registration(req().put("time", "20261122000000"));

        assertRefused(preSteps.register(late.deepCopy().put("sign", "0")), 401, "SIGN_WRONG");
        assertRefused(preSteps.register(late.deepCopy().put("mid", "OTHER")), 401, "MID_UNKNOWN");
        assertRefused(preSteps.register(late), 410, "TIME");
    }

    @ParameterizedTest
    @CsvSource({"orderNo, short", "goods, a|b", "callbackUrl, file:///x", "time, tomorrow"})
    void registrationShouldRefuseWhatTheContractDoesNotAllow(String field, String value) {
        ObjectNode message = PreSteps.registration(req()).put(field, value);

        assertRefused(preSteps.register(message.put("sign", PreSteps.bcSign(message))), 400, "FIELD_" + field);
    }

    @Test
    @DisplayName("the bridge page leads to 페이북, which ends by leading back to the payment window")
    void bridgeShouldLeadToTheApp() {
        String tid = preSteps.bcTid(req());

        HttpResponse<String> bridge = sandbox.get("/bc/appcard/bridge?tid=" + tid);

        assertThat(bridge.body())
                .contains("id=\"merchant\">DEMOBC<", "id=\"goods\">원두 &amp;", "data-won=\"1234500\"")
                .contains("id=\"open-app\" href=\"/bc/app?tid=" + tid + "\"")
                .doesNotContain("id=\"installment\"");
        assertThat(sandbox.get("/bc/app?tid=" + tid).body()).contains("id=\"password\"", "id=\"approve\"");

        sandbox.postForm("/bc/app", "tid=" + tid + "&action=APPROVE&password=000000");

        assertThat(gateway.results()).hasSize(1);
        assertThat(sandbox.get("/bc/app?tid=" + tid).body())
                .contains("data-callback-status=\"200\"", "id=\"back-to-window\"", "id=\"close\" data-auto>")
                .doesNotContain("id=\"return\"");
    }

    @Test
    void unknownTidShouldBeRefused() {
        assertThat(sandbox.get("/bc/appcard/bridge?tid=000000000000").body()).contains("data-fault=\"TID_UNKNOWN\"");
        assertThat(sandbox.get("/bc/app?tid=000000000000").statusCode()).isEqualTo(400);
        assertThat(sandbox.act("BC", sandbox.url("/bc/appcard/bridge?tid=000000000000"), "APPROVE", "")
                        .body())
                .contains("\"fault\":\"TID_UNKNOWN\"");
        assertThat(sandbox.act("BC", "ispmobile://pay?tid=000000000000", "APPROVE", "")
                        .body())
                .contains("\"fault\":\"URL_UNREADABLE\"");
    }

    @Test
    void actShouldIssueOneNumberForATid() {
        String url = sandbox.url("/bc/appcard/bridge?tid=" + preSteps.bcTid(req()));

        ObjectNode first = ok(sandbox.act("BC", url, "APPROVE", ""));

        assertThat(ok(sandbox.act("BC", url, "APPROVE", "")).path("result")).isEqualTo(first.path("result"));
        assertThat(first.path("message").path("contentType").asText()).startsWith("application/xml");
    }

    private ObjectNode req() {
        return IssuerCalls.req("BC", NOW, gateway.url("/inbound/bc"));
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String fault) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo("{\"resultCode\":\"9" + status + "\",\"fault\":\"" + fault + "\"}");
    }
}
