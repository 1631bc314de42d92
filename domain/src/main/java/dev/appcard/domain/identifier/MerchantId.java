package dev.appcard.domain.identifier;

import java.util.regex.Pattern;

/**
 * The merchant's id at this gateway ({@code mId} of the API).
 *
 * @param value 1 to 14 of letters, digits, {@code _} and {@code -}
 */
public record MerchantId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,14}");

    public MerchantId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("merchant id must be 1 to 14 of [A-Za-z0-9_-]: " + value);
        }
    }
}
