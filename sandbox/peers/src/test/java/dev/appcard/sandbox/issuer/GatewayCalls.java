package dev.appcard.sandbox.issuer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.common.call.AppCall;
import dev.appcard.sandbox.issuer.common.crypto.Base64Url;
import dev.appcard.sandbox.issuer.common.crypto.CipherTextException;
import java.time.Instant;

/** A gateway of the tests: makes KB app calls with the demo's keys and reads what comes back. */
public final class GatewayCalls {
    private static final String KB = "KB";

    private GatewayCalls() {}

    public static ObjectNode req(Instant time, String callbackUrl) {
        return IssuerCalls.req(KB, time, callbackUrl);
    }

    public static AppCall call(ObjectNode req) {
        return IssuerCalls.call(KB, req);
    }

    public static AppCall call(String tid, byte[] req) {
        return IssuerCalls.call(KB, tid, req);
    }

    public static AppCall call(String mid, String tid, String encData, String sign) {
        return IssuerCalls.appCall(mid, tid, "", encData, sign);
    }

    public static String iosUrl(AppCall call) {
        return IssuerCalls.iosUrl(KB, call);
    }

    public static String androidUrl(AppCall call) {
        return IssuerCalls.androidUrl(KB, call);
    }

    public static String encoded(String text) {
        return IssuerCalls.encoded(text);
    }

    /** What KB's server encrypted for us. */
    public static ObjectNode open(String encData) {
        try {
            byte[] encrypted = Base64Url.decode(encData).orElseThrow();
            return Json.readObject(IssuerCalls.issuer(KB).identity().cipher().decrypt(encrypted, ""));
        } catch (CipherTextException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    public static boolean isSigned(ObjectNode result) {
        return IssuerCalls.isSigned(KB, result);
    }
}
