package dev.appcard.sandbox.issuer.common.call;

import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.http.UrlEncoded;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The query of an app call (docs/issuers/contracts.md, "App call"), decoded and not yet checked. Two calls are the same
 * if all that they carry is the same.
 *
 * @param fields the values by their names, in the order of the contract; no value is empty
 */
public record AppCall(Map<String, String> fields) {
    public AppCall {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * Takes a call from a query or a form.
     *
     * @param names of the fields that a call to this issuer has
     * @throws CallRefusedException if a field is absent, empty or there twice
     */
    public static AppCall of(Parameters parameters, List<String> names) throws CallRefusedException {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : names) {
            fields.put(name, single(parameters, name));
        }
        return new AppCall(fields);
    }

    public String mid() {
        return field("mid");
    }

    public String tid() {
        return field("tid");
    }

    /** The session that Samsung agrees before the call; empty for the others. */
    public String sessionId() {
        return field("sessionId");
    }

    /** The cipher text of {@code req}, base64url. */
    public String encData() {
        return field("encData");
    }

    public String sign() {
        return field("sign");
    }

    /** The fields as a query string. */
    public String query() {
        return UrlEncoded.of(fields);
    }

    private String field(String name) {
        return fields.getOrDefault(name, "");
    }

    private static String single(Parameters parameters, String name) throws CallRefusedException {
        if (parameters.repeated().contains(name)) {
            throw new CallRefusedException(CallFault.FIELD_TWICE, name);
        }
        return parameters
                .first(name)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new CallRefusedException(CallFault.FIELD_MISSING, name));
    }
}
