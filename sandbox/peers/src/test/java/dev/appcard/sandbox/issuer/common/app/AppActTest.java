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
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppActTest {
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
    @DisplayName("the same result fifty times at once: identical bytes, fifty answers")
    void actShouldPostTheSameBytesAsOftenAsAsked() {
        ObjectNode answer = ok(sandbox.act(GatewayCalls.androidUrl(call()), "APPROVE", ",\"repeat\":50"));

        assertThat(answer.path("answers")).hasSize(50);
        assertThat(answer.path("answers").get(0))
                .isEqualTo(Json.object()
                        .put("status", 200)
                        .put("body", "{\"resultCode\":\"0000\"}")
                        .put("tries", 1));
        assertThat(gateway.bodies()).hasSize(50);
        assertThat(Set.copyOf(gateway.bodies()))
                .containsExactly(answer.path("result").toString());
    }

    @Test
    void actShouldGiveTheSameResultAgainForTheSameCall() {
        String url = GatewayCalls.iosUrl(call());

        ObjectNode kept = ok(sandbox.act(url, "APPROVE", ",\"deliver\":false"));
        ObjectNode sent = ok(sandbox.act(url, "APPROVE", ""));

        assertThat(kept.path("answers")).isEmpty();
        assertThat(sent.path("result")).isEqualTo(kept.path("result"));
        assertThat(gateway.bodies()).hasSize(1);
    }

    @Test
    void actShouldRefuseAnotherActionForACallThatIsDecided() {
        String url = GatewayCalls.iosUrl(call());
        ok(sandbox.act(url, "REFUSE", ""));

        assertThat(sandbox.act(url, "APPROVE", "").statusCode()).isEqualTo(409);
        assertThat(sandbox.act(url, "SILENT", "").statusCode()).isEqualTo(409);
        assertThat(gateway.bodies()).hasSize(1);
    }

    @Test
    void actShouldSendNothingWhenTheBuyerIsSilent() {
        ObjectNode answer = ok(sandbox.act(GatewayCalls.iosUrl(call()), "SILENT", ""));

        assertThat(answer).hasToString("{\"result\":null,\"message\":null,\"answers\":[]}");
        assertThat(gateway.bodies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"REFUSE,1004", "WRONG_PASSWORD,1003", "WRONG_NUMBER,1001", "WRONG_EXPIRY,1002", "APPROVE,0000"})
    void actShouldSignWhatTheActionMeans(String action, String code) {
        ObjectNode result = (ObjectNode)
                ok(sandbox.act(GatewayCalls.iosUrl(call()), action, "")).path("result");

        assertThat(result.path("resultCode").asText()).isEqualTo(code);
        assertThat(GatewayCalls.isSigned(result)).isTrue();
    }

    @Test
    void eachCallShouldGetAnOtcOfItsOwn() {
        Set<String> codes = new HashSet<>();
        IntStream.range(0, 300).forEach(_ -> {
            ObjectNode answer = ok(sandbox.act(GatewayCalls.iosUrl(call()), "APPROVE", ",\"deliver\":false"));
            codes.add(GatewayCalls.open(answer.path("result").path("encData").asText())
                    .path("otc")
                    .asText());
        });

        assertThat(codes).hasSize(300).allMatch(otc -> otc.matches("[1-9][0-9]{15,20}"));
    }

    @Test
    void actShouldNameTheFaultOfACall() {
        HttpResponse<String> answer = sandbox.act(GatewayCalls.iosUrl(call()) + "00", "APPROVE", "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"fault\":\"SIGN_WRONG\"");
        assertThat(sandbox.act("kb-acp:nonsense", "APPROVE", "").body()).contains("\"fault\":\"URL_UNREADABLE\"");
        assertThat(gateway.bodies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"action\":\"APPROVE\"}",
                "{\"url\":1,\"action\":\"APPROVE\"}",
                "{\"url\":\"kb-acp://pay?a=1\",\"action\":\"approve\"}",
                "{\"url\":\"kb-acp://pay?a=1\"}",
                "{\"url\":\"other://pay?a=1\",\"action\":\"APPROVE\"}",
                "{\"url\":\"kb-acp://pay?a=1\",\"action\":\"APPROVE\",\"repeat\":0}",
                "{\"url\":\"kb-acp://pay?a=1\",\"action\":\"APPROVE\",\"repeat\":\"2\"}",
                "{\"url\":\"kb-acp://pay?a=1\",\"action\":\"APPROVE\",\"repeat\":1001}",
                "{\"url\":\"kb-acp://pay?a=1\",\"action\":\"APPROVE\",\"deliver\":\"no\"}",
                "{\"url\":\"kb-acp://pay?a=1\",\"action\":\"APPROVE\",\"repeats\":2}"
            })
    void actShouldRefuseAnOrderThatItCannotCarryOut(String json) {
        HttpResponse<String> answer = sandbox.postJson(json);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"error\":");
    }

    private AppCall call() {
        return GatewayCalls.call(GatewayCalls.req(NOW, gateway.url()));
    }

    private static ObjectNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.readObject(answer.body().getBytes(StandardCharsets.UTF_8));
    }
}
