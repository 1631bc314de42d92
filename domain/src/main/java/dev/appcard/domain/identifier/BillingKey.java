package dev.appcard.domain.identifier;

import java.util.regex.Pattern;

/**
 * A billing key (빌링키) as merchants know it: it stands for a card that was registered once and is charged from then on.
 * What the card's issuer or the VAN gave for it is never in here, but sealed beside it.
 *
 * @param value 20 to 64 of letters, digits and {@code _}
 */
public record BillingKey(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_]{20,64}");

    public BillingKey {
        if (!isValid(value)) {
            throw new IllegalArgumentException("a billing key is 20 to 64 of [A-Za-z0-9_]");
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
