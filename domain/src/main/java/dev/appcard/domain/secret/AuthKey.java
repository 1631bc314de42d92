package dev.appcard.domain.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;

/**
 * What the merchant's server exchanges for a billing key, once ({@code authKey}). The buyer's browser carries it there, so
 * it opens nothing without the merchant's secret key.
 *
 * <p>Not a record and not serializable, so that neither {@code toString}, JSON nor a session can reveal it.
 */
public final class AuthKey {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.-]{40,128}");
    private final String value;

    /** @throws IllegalArgumentException unless it has the form of one; the value is not quoted */
    public AuthKey(String value) {
        if (!isValid(value)) {
            throw new IllegalArgumentException("an authKey is 40 to 128 of [A-Za-z0-9_.-]");
        }
        this.value = value;
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    /** The key itself: for the return address and the vault only. */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuthKey key && MessageDigest.isEqual(bytes(), key.bytes());
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "AuthKey(***)";
    }

    private byte[] bytes() {
        return value.getBytes(StandardCharsets.US_ASCII);
    }
}
