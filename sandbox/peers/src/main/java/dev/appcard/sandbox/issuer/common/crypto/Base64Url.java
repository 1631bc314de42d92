package dev.appcard.sandbox.issuer.common.crypto;

import java.util.Base64;
import java.util.Optional;

/** base64url without padding (RFC 4648, 5), strict: only the one text that encodes the bytes is accepted. */
public final class Base64Url {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private Base64Url() {}

    public static String encode(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }

    /** Empty if the text is padded, has foreign characters, or has stray bits at its end. */
    public static Optional<byte[]> decode(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return encode(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
