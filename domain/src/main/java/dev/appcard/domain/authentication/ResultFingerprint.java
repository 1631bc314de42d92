package dev.appcard.domain.authentication;

import java.util.regex.Pattern;

/**
 * Tells an authentication result from another one: the issuer's sign over it.
 *
 * @param sign 64 lower-case hex digits
 */
public record ResultFingerprint(String sign) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public ResultFingerprint {
        if (!FORM.matcher(sign).matches()) {
            throw new IllegalArgumentException("a sign has 64 lower-case hex digits");
        }
    }
}
