package dev.appcard.sandbox.issuer.common.call;

import dev.appcard.sandbox.http.Parameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands in the query of an app call (contracts.md, "App call"), decoded and not yet checked.
 *
 * @param encData the cipher text of {@code req}, base64url
 */
public record AppCall(String mid, String tid, String encData, String sign) {
    private static final Pattern TID = Pattern.compile("[A-Za-z0-9_]{20,40}");

    /**
     * Takes the call from a query or a form.
     *
     * @throws CallRefusedException if a field is absent, empty or stands twice
     */
    public static AppCall of(Parameters parameters) throws CallRefusedException {
        return new AppCall(
                single(parameters, "mid"),
                single(parameters, "tid"),
                single(parameters, "encData"),
                single(parameters, "sign"));
    }

    /** The fields by their names, in the order of the contract. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("mid", mid);
        fields.put("tid", tid);
        fields.put("encData", encData);
        fields.put("sign", sign);
        return fields;
    }

    /** The fields as a query string. */
    public String query() {
        return fields().entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    boolean hasWellFormedTid() {
        return TID.matcher(tid).matches();
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
