package dev.appcard.domain.identifier;

import java.util.regex.Pattern;

/**
 * By which an issuer knows what the buyer authenticates for ({@code tid}): a payment's key, or a registration's.
 *
 * @param value 20 to 38 of letters, digits and {@code _}: with a service's two letters in front (LinQ) still within 40
 */
public record TransactionKey(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_]{20,38}");

    public TransactionKey {
        if (!isValid(value)) {
            throw new IllegalArgumentException("a transaction key is 20 to 38 of [A-Za-z0-9_]");
        }
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
