package dev.appcard.sandbox.issuer.common.result;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;

/**
 * A signed result as it is sent to the gateway (contracts.md, "Result").
 *
 * @param time when the buyer acted, {@code yyyyMMddHHmmss} in Korea
 * @param encData the cipher text, base64url; empty if the authentication failed
 */
public record AuthenticationResult(
        String mid, String tid, String resultCode, String resultMessage, String time, String encData, String sign) {

    public ObjectNode toJson() {
        return Json.object()
                .put("mid", mid)
                .put("tid", tid)
                .put("resultCode", resultCode)
                .put("resultMessage", resultMessage)
                .put("time", time)
                .put("encData", encData)
                .put("sign", sign);
    }

    /** The same bytes at every call, so that a repeated post is the same message. */
    public byte[] toBytes() {
        return Json.bytes(toJson());
    }
}
