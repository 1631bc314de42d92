package dev.appcard.domain.issuer;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of an issuer (카드사) in settings, paths and rows, {@code KB} for one.
 *
 * @param value 2 to 12 capital letters
 */
public record IssuerCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,12}");

    public IssuerCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("issuer code must be 2 to 12 capital letters: " + value);
        }
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    /** As it stands in a path: {@code /inbound/kb}. */
    public String inPath() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
