package dev.appcard.sandbox.issuer;

import static dev.appcard.sandbox.issuer.PreSteps.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.PreSteps.SamsungCall;
import dev.appcard.sandbox.issuer.common.call.AppCall;
import dev.appcard.sandbox.issuer.common.crypto.Base64Url;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Samsung: a session key for each call. */
class SamsungSessionTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:16:00Z");
    private SandboxUnderTest sandbox;
    private PreSteps preSteps;

    @BeforeEach
    void start() throws IOException {
        sandbox = new SandboxUnderTest(Clock.fixed(NOW, ZoneOffset.UTC));
        preSteps = new PreSteps(sandbox);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void sessionShouldBeReadableInTheDemo() {
        SamsungCall call = preSteps.samsungCall(req());

        ObjectNode session = ok(sandbox.get("/samsung/appcard/sessions/" + call.sessionId()));

        assertThat(session.path("tid").asText()).isEqualTo(call.call().tid());
        assertThat(Base64Url.decode(session.path("key").asText())).hasValue(call.key());
        assertThat(sandbox.get("/samsung/appcard/sessions/unknown").statusCode())
                .isEqualTo(404);
    }

    @Test
    void eachCallShouldGetASessionOfItsOwn() {
        ObjectNode req = req();

        SamsungCall first = preSteps.samsungCall(req);
        SamsungCall second = preSteps.samsungCall(req);

        assertThat(second.sessionId()).isNotEqualTo(first.sessionId());
        assertThat(sandbox.get("/samsung/app?" + second.call().query()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void appShouldRefuseASessionThatIsNotThePayments() {
        SamsungCall call = preSteps.samsungCall(req());
        SamsungCall another = preSteps.samsungCall(req());

        AppCall crossed = IssuerCalls.call(
                "SAMSUNG", call.call().tid(), another.sessionId(), Json.bytes(req()), another.cipher());
        AppCall unsigned = IssuerCalls.appCall(
                call.call().mid(),
                call.call().tid(),
                another.sessionId(),
                call.call().encData(),
                call.call().sign());

        assertFault(crossed.query(), "SESSION_UNKNOWN");
        assertFault(unsigned.query(), "SIGN_WRONG");
        assertFault(
                IssuerCalls.call("SAMSUNG", call.call().tid(), "unknown", Json.bytes(req()), call.cipher())
                        .query(),
                "SESSION_UNKNOWN");
        assertFault(IssuerCalls.call("SAMSUNG", req()).query(), "FIELD_MISSING");
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 31, 33})
    void sessionShouldRefuseAKeyOfAnotherLength(int bytes) {
        String encrypted = preSteps.encrypted(new byte[bytes]);

        assertRefused(preSteps.agree(PreSteps.session(IssuerCalls.tid("SAMSUNG"), encrypted)), 400, "FIELD_key");
    }

    @Test
    void sessionShouldRefuseWhatIsNotSignedOrNotEncrypted() {
        String tid = IssuerCalls.tid("SAMSUNG");
        String key = preSteps.encrypted(new byte[32]);
        ObjectNode message = PreSteps.session(tid, key);

        assertRefused(preSteps.agree(message.deepCopy().put("tid", IssuerCalls.tid("SAMSUNG"))), 401, "SIGN_WRONG");
        assertRefused(preSteps.agree(message.deepCopy().put("mid", "OTHER")), 401, "MID_UNKNOWN");
        assertRefused(preSteps.agree(PreSteps.session("short", key)), 400, "FIELD_tid");
        assertRefused(preSteps.agree(PreSteps.session(tid, "AAAA")), 400, "FIELD_key");
        assertRefused(preSteps.agree(PreSteps.session(tid, "+/==")), 400, "FIELD_key");
        message.remove("key");
        assertRefused(preSteps.agree(message), 400, "FIELD_key");
    }

    private void assertFault(String query, String fault) {
        HttpResponse<String> page = sandbox.get("/samsung/app?" + query);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("data-fault=\"" + fault + "\"");
    }

    private static ObjectNode req() {
        return IssuerCalls.req("SAMSUNG", NOW, "http://localhost:9080/inbound/samsung");
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String fault) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo("{\"resultCode\":\"9" + status + "\",\"fault\":\"" + fault + "\"}");
    }
}
