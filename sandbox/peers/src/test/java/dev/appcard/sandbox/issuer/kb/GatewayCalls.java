package dev.appcard.sandbox.issuer.kb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.common.IssuerSettings;
import dev.appcard.sandbox.issuer.common.call.AppCall;
import dev.appcard.sandbox.issuer.common.call.SignedTime;
import dev.appcard.sandbox.issuer.common.crypto.Base64Url;
import dev.appcard.sandbox.issuer.common.crypto.CbcCipher;
import dev.appcard.sandbox.issuer.common.crypto.CipherTextException;
import dev.appcard.sandbox.issuer.common.crypto.MessageSigner;
import dev.appcard.sandbox.issuer.common.crypto.Seed128;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A gateway of the tests: makes KB app calls with the demo's keys and reads what comes back. */
public final class GatewayCalls {
    public static final String MID = "DEMOKB";

    private static final IssuerSettings SETTINGS = IssuerSettings.read("KB", 16, name -> Optional.empty());
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final CbcCipher CIPHER = new CbcCipher(new Seed128(SETTINGS.key()), new SecureRandom());
    private static final MessageSigner SIGNER = new MessageSigner(SETTINGS.macKey());

    private GatewayCalls() {}

    public static ObjectNode req(Instant time, String callbackUrl) {
        return Json.object()
                .put("purpose", "PAY")
                .put("mid", MID)
                .put("tid", "pay_test_%016d".formatted(NUMBERS.incrementAndGet()))
                .put("merchant", "데모상점")
                .put("amount", 1_234_500)
                .put("goods", "원두 & \"컵\" <1kg>")
                .put("installment", "03")
                .put("returnUrl", "http://localhost:9080/window/abc?x=1&y=2")
                .put("callbackUrl", callbackUrl)
                .put("time", SignedTime.format(time));
    }

    public static AppCall call(ObjectNode req) {
        return call(req.path("tid").asText(), Json.bytes(req));
    }

    public static AppCall call(String tid, byte[] req) {
        String encData = Base64Url.encode(CIPHER.encrypt(req, tid));
        return new AppCall(MID, tid, encData, SIGNER.sign("call", MID, tid, "", encData));
    }

    public static String iosUrl(AppCall call) {
        return "kb-acp://pay?" + call.query();
    }

    public static String androidUrl(AppCall call) {
        return "intent://pay?" + call.query()
                + "#Intent;scheme=kb-acp;package=com.kbcard.cxh.appcard;S.browser_fallback_url="
                + encoded("https://play.google.com/store/apps/details?id=com.kbcard.cxh.appcard") + ";end";
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What KB's server encrypted for us. */
    public static ObjectNode open(String encData) {
        try {
            return Json.readObject(CIPHER.decrypt(Base64Url.decode(encData).orElseThrow(), ""));
        } catch (CipherTextException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    public static boolean isSigned(ObjectNode result) {
        return SIGNER.verify(
                result.path("sign").asText(),
                "result",
                result.path("mid").asText(),
                result.path("tid").asText(),
                result.path("resultCode").asText(),
                result.path("time").asText(),
                result.path("encData").asText());
    }
}
