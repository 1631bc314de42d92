package dev.appcard.sandbox.issuer;

import static dev.appcard.sandbox.issuer.PreSteps.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.common.call.SignedTime;
import dev.appcard.sandbox.issuer.common.crypto.Base64Url;
import dev.appcard.sandbox.issuer.common.crypto.CipherTextException;
import dev.appcard.sandbox.issuer.common.profile.IssuerIdentity;
import java.net.http.HttpResponse;
import java.time.Instant;

/** A gateway of the tests that registers cards and asks for one-time codes, with the demo's keys. */
public final class AutomaticGateway {
    private final SandboxUnderTest sandbox;
    private final Instant now;

    public AutomaticGateway(SandboxUnderTest sandbox, Instant now) {
        this.sandbox = sandbox;
        this.now = now;
    }

    /** The information of a call that registers a card. */
    public static ObjectNode registration(String code, Instant time, String callbackUrl) {
        return IssuerCalls.req(code, time, callbackUrl)
                .put("purpose", "REGISTER")
                .put("amount", 0)
                .put("installment", "00");
    }

    /** What the issuer encrypts for us when the buyer registers a card in its app. */
    public ObjectNode register(String code) {
        String callback = "http://localhost:9080/" + (code.equals("SHINHAN") ? "linq/shinhan/results" : "inbound/x");
        return authenticate(code, registration(code, now, callback));
    }

    /** What the issuer encrypts for us when the buyer agrees to a call. */
    public ObjectNode authenticate(String code, ObjectNode req) {
        OpenedCall opened = OpenedCall.of(sandbox, code, req);
        ObjectNode answer = ok(sandbox.act(code, opened.url(), "APPROVE", ",\"confirm\":false,\"deliver\":false"));
        ObjectNode result = (ObjectNode) answer.path("result");
        assertThat(IssuerCalls.isSigned(code, result)).isTrue();
        try {
            byte[] encrypted = Base64Url.decode(result.path("encData").asText()).orElseThrow();
            return Json.readObject(
                    opened.cipher().decrypt(encrypted, req.path("tid").asText()));
        } catch (CipherTextException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** A request for a one-time code. */
    public ObjectNode question(String code, String tid, String cardId, long amount) {
        return question(code, tid, Json.bytes(Json.object().put("cardId", cardId)), amount, SignedTime.format(now));
    }

    public static ObjectNode question(String code, String tid, byte[] plain, long amount, String time) {
        String encData =
                Base64Url.encode(IssuerCalls.issuer(code).identity().cipher().encrypt(plain, tid));
        return signed(
                code,
                Json.object()
                        .put("mid", "DEMO" + code)
                        .put("tid", tid)
                        .put("encData", encData)
                        .put("amount", amount)
                        .put("time", time));
    }

    public static ObjectNode signed(String code, ObjectNode question) {
        IssuerIdentity issuer = IssuerCalls.issuer(code).identity();
        return question.put(
                "sign",
                issuer.signer()
                        .sign(
                                "otc",
                                question.path("mid").asText(),
                                question.path("tid").asText(),
                                question.path("encData").asText(),
                                question.path("amount").asText(),
                                question.path("time").asText()));
    }

    public HttpResponse<String> ask(String code, ObjectNode question) {
        return sandbox.postJson(IssuerCalls.issuer(code).profile().basePath() + "/otc", question.toString());
    }

    /** What the issuer encrypts for us when it is asked for a one-time code, signs checked. */
    public ObjectNode otc(String code, String cardId, long amount) {
        String tid = IssuerCalls.tid(code);
        ObjectNode answer = ok(ask(code, question(code, tid, cardId, amount)));
        assertThat(answer.path("resultCode").asText()).isEqualTo("0000");
        assertThat(isSigned(code, tid, answer)).isTrue();
        return opened(code, tid, answer);
    }

    public static ObjectNode opened(String code, String tid, ObjectNode answer) {
        try {
            byte[] encrypted = Base64Url.decode(answer.path("encData").asText()).orElseThrow();
            return Json.readObject(IssuerCalls.issuer(code).identity().cipher().decrypt(encrypted, tid));
        } catch (CipherTextException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    public static boolean isSigned(String code, String tid, ObjectNode answer) {
        return IssuerCalls.issuer(code)
                .identity()
                .signer()
                .verify(
                        answer.path("sign").asText(),
                        "otc-answer",
                        "DEMO" + code,
                        tid,
                        answer.path("resultCode").asText(),
                        answer.path("encData").asText());
    }
}
