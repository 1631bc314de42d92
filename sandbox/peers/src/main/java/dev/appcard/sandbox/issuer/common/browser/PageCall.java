package dev.appcard.sandbox.issuer.common.browser;

import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.http.UrlEncoded;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The query of an issuer's page (docs/issuers/contracts.md, "안심클릭 / ISP pages"), decoded and not yet checked.
 *
 * @param amount whole won
 * @param installment two digits, months
 * @param returnUrl where the page posts its result
 * @param time {@code yyyyMMddHHmmss} in Korea
 */
public record PageCall(
        String mid, String tid, String amount, String installment, String returnUrl, String time, String sign) {

    /**
     * Takes the call from a query or a form; names that the contract does not have are ignored.
     *
     * @throws PageRefusedException if a field is absent, empty or there twice
     */
    public static PageCall of(Parameters parameters) throws PageRefusedException {
        return new PageCall(
                single(parameters, "mid"),
                single(parameters, "tid"),
                single(parameters, "amount"),
                single(parameters, "installment"),
                single(parameters, "returnUrl"),
                single(parameters, "time"),
                single(parameters, "sign"));
    }

    /** The fields by their names, in the order of the contract. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("mid", mid);
        fields.put("tid", tid);
        fields.put("amount", amount);
        fields.put("installment", installment);
        fields.put("returnUrl", returnUrl);
        fields.put("time", time);
        fields.put("sign", sign);
        return Collections.unmodifiableMap(fields);
    }

    /** The fields as a query string. */
    public String query() {
        return UrlEncoded.of(fields());
    }

    private static String single(Parameters parameters, String name) throws PageRefusedException {
        if (parameters.repeated().contains(name)) {
            throw new PageRefusedException(PageFault.FIELD_TWICE, name);
        }
        return parameters
                .first(name)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new PageRefusedException(PageFault.FIELD_MISSING, name));
    }
}
