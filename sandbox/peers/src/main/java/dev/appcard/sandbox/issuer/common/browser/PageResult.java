package dev.appcard.sandbox.issuer.common.browser;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.UrlEncoded;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page's signed result as it is posted to the gateway: a form with these fields and no others.
 *
 * @param time when the buyer acted, {@code yyyyMMddHHmmss} in Korea
 * @param encData the cipher text, base64url; empty if the authentication failed
 */
public record PageResult(String mid, String tid, String resultCode, String time, String encData, String sign) {
    /** The fields by their names, in the order of the contract. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("mid", mid);
        fields.put("tid", tid);
        fields.put("resultCode", resultCode);
        fields.put("time", time);
        fields.put("encData", encData);
        fields.put("sign", sign);
        return Collections.unmodifiableMap(fields);
    }

    ObjectNode toJson() {
        ObjectNode json = Json.object();
        fields().forEach(json::put);
        return json;
    }

    /** The form's body, the same at every call. */
    String toForm() {
        return UrlEncoded.of(fields());
    }
}
