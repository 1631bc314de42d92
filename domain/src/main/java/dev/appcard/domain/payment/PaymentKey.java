package dev.appcard.domain.payment;

import java.util.regex.Pattern;

/**
 * A payment's public id ({@code paymentKey}); the issuers know it as {@code tid}. It travels in many places and opens
 * nothing by itself.
 *
 * @param value 20 to 38 of letters, digits and {@code _}: with a service's two letters in front (LinQ) still within 40
 */
public record PaymentKey(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_]{20,38}");

    public PaymentKey {
        if (!isValid(value)) {
            throw new IllegalArgumentException("payment key must be 20 to 38 of [A-Za-z0-9_]");
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
