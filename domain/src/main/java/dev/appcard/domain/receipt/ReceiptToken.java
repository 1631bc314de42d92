package dev.appcard.domain.receipt;

import java.util.regex.Pattern;

/**
 * The opaque part of a receipt's address. Who has it may see one payment's receipt and nothing else, so it is not printed.
 *
 * @param reveal 40 to 80 of the base64url alphabet
 */
public record ReceiptToken(String reveal) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{40,80}");

    public ReceiptToken {
        if (!isValid(reveal)) {
            throw new IllegalArgumentException("a receipt token is 40 to 80 characters of base64url");
        }
    }

    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return "ReceiptToken(***)";
    }
}
