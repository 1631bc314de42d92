package dev.appcard.sandbox.issuer.common.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The {@code sign} of docs/issuers/contracts.md: lower-case hex HMAC-SHA-256 over the parts joined by {@code |}, the purpose first,
 * an absent part as an empty string.
 */
public final class MessageSigner {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param macKey 32 bytes */
    public MessageSigner(byte[] macKey) {
        key = new SecretKeySpec(macKey, ALGORITHM);
    }

    public String sign(String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(String.join("|", parts).getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }

    /** Compares in a time that does not depend on where the first difference is. */
    public boolean verify(String sign, String... parts) {
        return MessageDigest.isEqual(sign(parts).getBytes(UTF_8), sign.getBytes(UTF_8));
    }
}
