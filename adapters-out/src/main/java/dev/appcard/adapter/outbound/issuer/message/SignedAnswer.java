package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.common.FlatJson;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an issuer itself has answered (docs/issuers/contracts.md, "sign"): {@code {"resultCode", …, "sign"}} with one more
 * field, all under its sign.
 *
 * @param value of that field; empty where it is absent or not of its form
 */
public record SignedAnswer(String resultCode, String value) {

    private static final Pattern RESULT_CODE = Pattern.compile("[0-9A-Za-z]{1,10}");
    private static final Pattern SIGN = Pattern.compile("[0-9a-f]{64}");
    private static final String DONE = "0000";
    private static final String ABSENT = "";

    /**
     * Empty unless it is readable and genuine.
     *
     * @param purpose the sign's
     * @param id by which the issuer was asked
     * @param field the one more
     */
    public static Optional<SignedAnswer> read(
            byte[] body, IssuerContext context, String purpose, String id, String field, Pattern form) {
        return FlatJson.read(body).flatMap(json -> {
            String resultCode = json.text("resultCode", RESULT_CODE).orElse(ABSENT);
            String value = json.text(field, form).orElse(ABSENT);
            return json.text("sign", SIGN)
                    .filter(sign -> !resultCode.isEmpty())
                    .filter(sign -> context.signs().isSignOf(sign, purpose, context.mid(), id, resultCode, value))
                    .map(genuine -> new SignedAnswer(resultCode, value));
        });
    }

    /** Whether it says that what was asked for is done. */
    public boolean isDone() {
        return resultCode.equals(DONE);
    }

    /** The value where it is done: empty where it is not, or without one. */
    public Optional<String> granted() {
        return isDone() ? Optional.of(value).filter(it -> !it.isEmpty()) : Optional.empty();
    }

    /** With the value others could answer: it is not printed. */
    @Override
    public String toString() {
        return "SignedAnswer(resultCode=" + resultCode + ", ***)";
    }
}
