package dev.appcard.sandbox.issuer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.common.call.AppCall;
import dev.appcard.sandbox.issuer.common.call.SignedTime;
import dev.appcard.sandbox.issuer.common.crypto.Base64Url;
import dev.appcard.sandbox.issuer.common.crypto.PayloadCipher;
import dev.appcard.sandbox.issuer.common.profile.Issuer;
import dev.appcard.sandbox.issuer.common.profile.IssuerApp;
import dev.appcard.sandbox.issuer.common.profile.IssuerDirectory;
import dev.appcard.sandbox.issuer.common.profile.IssuerTable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A gateway of the tests, with the demo's keys: makes app calls for every issuer. */
public final class IssuerCalls {
    private static final IssuerDirectory DIRECTORY =
            IssuerDirectory.read(IssuerTable.ROWS, _ -> Optional.empty(), new SecureRandom());
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private IssuerCalls() {}

    public static Issuer issuer(String code) {
        return DIRECTORY.byCode(code);
    }

    /** A payment key; of Shinhan an order number. */
    public static String tid(String code) {
        return (code.equals("SHINHAN") ? "OD" : "") + "pay_test_%016d".formatted(NUMBERS.incrementAndGet());
    }

    public static ObjectNode req(String code, Instant time, String callbackUrl) {
        return Json.object()
                .put("purpose", "PAY")
                .put("mid", issuer(code).identity().mid())
                .put("tid", tid(code))
                .put("merchant", "데모상점")
                .put("amount", 1_234_500)
                .put("goods", "원두 & \"컵\" <1kg>")
                .put("installment", "03")
                .put("returnUrl", "http://localhost:9080/window/abc?x=1&y=2")
                .put("callbackUrl", callbackUrl)
                .put("time", SignedTime.format(time));
    }

    /** A call under the issuer's own key. */
    public static AppCall call(String code, ObjectNode req) {
        return call(code, req.path("tid").asText(), Json.bytes(req));
    }

    public static AppCall call(String code, String tid, byte[] req) {
        return call(code, tid, "", req, issuer(code).identity().cipher());
    }

    /** A call under a session's key. */
    public static AppCall call(String code, String tid, String sessionId, byte[] req, PayloadCipher cipher) {
        String mid = issuer(code).identity().mid();
        String encData = Base64Url.encode(cipher.encrypt(req, tid));
        String sign = issuer(code).identity().signer().sign("call", mid, tid, sessionId, encData);
        return appCall(mid, tid, sessionId, encData, sign);
    }

    public static AppCall appCall(String mid, String tid, String sessionId, String encData, String sign) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("mid", mid);
        fields.put("tid", tid);
        if (!sessionId.isEmpty()) {
            fields.put("sessionId", sessionId);
        }
        fields.put("encData", encData);
        fields.put("sign", sign);
        return new AppCall(fields);
    }

    public static String iosUrl(String code, AppCall call) {
        return issuer(code).profile().app().scheme() + "://pay?" + call.query();
    }

    public static String androidUrl(String code, AppCall call) {
        IssuerApp app = issuer(code).profile().app();
        String store = "https://play.google.com/store/apps/details?id=" + app.androidPackage();
        return "intent://pay?" + call.query() + "#Intent;scheme=" + app.scheme() + ";package=" + app.androidPackage()
                + ";S.browser_fallback_url=" + encoded(store) + ";end";
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public static boolean isSigned(String code, ObjectNode result) {
        return issuer(code)
                .identity()
                .signer()
                .verify(
                        result.path("sign").asText(),
                        "result",
                        result.path("mid").asText(),
                        result.path("tid").asText(),
                        result.path("resultCode").asText(),
                        result.path("time").asText(),
                        result.path("encData").asText());
    }
}
