package dev.appcard.domain.identifier;

import java.util.regex.Pattern;

/**
 * The merchant's own number of an order.
 *
 * @param value 6 to 64 of letters, digits, {@code _}, {@code =} and {@code -}
 */
public record OrderId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_=-]{6,64}");

    public OrderId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("order id must be 6 to 64 of [A-Za-z0-9_=-]");
        }
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }
}
