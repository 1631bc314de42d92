package dev.appcard.domain.idempotency;

import dev.appcard.domain.identifier.MerchantId;

/**
 * What a call with an {@code Idempotency-Key} is known by. The same key of another merchant, in the other mode, by another
 * method or at another path is another call.
 *
 * @param live whether the merchant's key moves real money
 * @param path without a query
 * @param key as the merchant made it: 1 to {@value #LONGEST_KEY} printable ASCII characters
 */
public record CallId(MerchantId merchant, boolean live, String method, String path, String key) {

    public static final int LONGEST_KEY = 300;

    /** No path of a call is longer: what is named in it has at most 64 characters. */
    public static final int LONGEST_PATH = 200;

    public CallId {
        if (!isKey(key) || path.length() > LONGEST_PATH) {
            throw new IllegalArgumentException("not the key, or not the path, of a call");
        }
    }

    public static boolean isKey(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_KEY
                && text.chars().allMatch(character -> character >= ' ' && character <= '~');
    }
}
