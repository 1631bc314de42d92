package dev.appcard.sandbox.issuer.common.result;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A signed result as it is sent to the gateway (docs/issuers/contracts.md, "Result").
 *
 * @param time when the buyer acted, {@code yyyyMMddHHmmss} in Korea
 * @param encData the cipher text, base64url; empty if the authentication failed
 */
public record AuthenticationResult(
        String mid, String tid, String resultCode, String resultMessage, String time, String encData, String sign) {

    /** The fields by their names, in the order of the contract. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("mid", mid);
        fields.put("tid", tid);
        fields.put("resultCode", resultCode);
        fields.put("resultMessage", resultMessage);
        fields.put("time", time);
        fields.put("encData", encData);
        fields.put("sign", sign);
        return fields;
    }

    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        fields().forEach(json::put);
        return json;
    }
}
