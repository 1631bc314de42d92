package dev.appcard.adapter.outbound.issuer.common;

import java.util.Base64;
import java.util.Optional;

/**
 * Base64url without padding, read strictly: padding, blanks, the other alphabet and left-over bits that are not zero
 * are refused, so that the same bytes have one text only.
 */
public final class Base64Url {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private Base64Url() {}

    public static String encode(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }

    /** Empty when the text is not exactly what {@link #encode} would have written. */
    public static Optional<byte[]> decode(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return encode(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
