package dev.appcard.sandbox.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.common.call.AppCall;
import dev.appcard.sandbox.issuer.common.crypto.Base64Url;
import dev.appcard.sandbox.issuer.common.crypto.CipherSuite;
import dev.appcard.sandbox.issuer.common.crypto.PayloadCipher;
import dev.appcard.sandbox.issuer.common.crypto.RsaOaep;
import dev.appcard.sandbox.issuer.common.profile.IssuerIdentity;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** What the gateway of the tests does before a call to BC or Samsung. */
final class PreSteps {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A call to Samsung with what it was agreed under. */
    record SamsungCall(AppCall call, String sessionId, byte[] key, PayloadCipher cipher) {}

    private final SandboxUnderTest sandbox;

    PreSteps(SandboxUnderTest sandbox) {
        this.sandbox = sandbox;
    }

    /** The message that registers a transaction with BC. */
    static ObjectNode registration(ObjectNode req) {
        ObjectNode message = Json.object()
                .put("mid", req.path("mid").asText())
                .put("orderNo", req.path("tid").asText())
                .put("amount", req.path("amount").longValue())
                .put("goods", req.path("goods").asText())
                .put("callbackUrl", req.path("callbackUrl").asText())
                .put("time", req.path("time").asText());
        return message.put("sign", bcSign(message));
    }

    static String bcSign(ObjectNode message) {
        return IssuerCalls.issuer("BC")
                .identity()
                .signer()
                .sign(
                        "bc",
                        message.path("mid").asText(),
                        message.path("orderNo").asText(),
                        message.path("amount").asText(),
                        message.path("goods").asText(),
                        message.path("callbackUrl").asText(),
                        message.path("time").asText());
    }

    HttpResponse<String> register(ObjectNode message) {
        return sandbox.postJson("/bc/appcard/transactions", message.toString());
    }

    /** BC's tid for a transaction. */
    String bcTid(ObjectNode req) {
        ObjectNode answer = ok(register(registration(req)));
        IssuerIdentity bc = IssuerCalls.issuer("BC").identity();
        String tid = answer.path("tid").asText();
        assertThat(bc.signer()
                        .verify(
                                answer.path("sign").asText(),
                                "bc-answer",
                                bc.mid(),
                                req.path("tid").asText(),
                                "0000",
                                tid))
                .isTrue();
        return tid;
    }

    static ObjectNode session(String tid, String encryptedKey) {
        IssuerIdentity samsung = IssuerCalls.issuer("SAMSUNG").identity();
        return Json.object()
                .put("mid", samsung.mid())
                .put("tid", tid)
                .put("key", encryptedKey)
                .put("sign", samsung.signer().sign("session", samsung.mid(), tid, encryptedKey));
    }

    HttpResponse<String> agree(ObjectNode message) {
        return sandbox.postJson("/samsung/appcard/sessions", message.toString());
    }

    String encrypted(byte[] key) {
        return Base64Url.encode(RsaOaep.encrypt(key, samsungKey()));
    }

    SamsungCall samsungCall(ObjectNode req) {
        String tid = req.path("tid").asText();
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        ObjectNode answer = ok(agree(session(tid, encrypted(key))));
        String sessionId = answer.path("sessionId").asText();
        IssuerIdentity samsung = IssuerCalls.issuer("SAMSUNG").identity();
        assertThat(samsung.signer()
                        .verify(answer.path("sign").asText(), "session-answer", samsung.mid(), tid, "0000", sessionId))
                .isTrue();
        PayloadCipher cipher = CipherSuite.AES_256_CBC.under(key, RANDOM);
        return new SamsungCall(
                IssuerCalls.call("SAMSUNG", tid, sessionId, Json.bytes(req), cipher), sessionId, key, cipher);
    }

    static ObjectNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.readObject(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private PublicKey samsungKey() {
        String pem = sandbox.get("/samsung/appcard/key").body();
        assertThat(pem).startsWith("-----BEGIN PUBLIC KEY-----\n").endsWith("\n-----END PUBLIC KEY-----\n");
        byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
        } catch (GeneralSecurityException unusable) {
            throw new AssertionError(unusable);
        }
    }
}
