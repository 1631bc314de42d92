package dev.appcard.adapter.out.issuer.common;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs (contracts.md, "sign"): lower-case hex of HMAC-SHA-256 over the parts joined by {@code |}, the purpose first,
 * an absent part as an empty text.
 */
public final class SignCalculator {

    private static final String ALGORITHM = "HmacSHA256";
    private final RotatingSecret macKey;

    public SignCalculator(RotatingSecret macKey) {
        this.macKey = macKey;
    }

    /** The sign of an outbound message, under the current key. */
    public String sign(String... parts) {
        return sign(macKey.current(), parts);
    }

    /**
     * Whether an inbound message was signed with the current or the previous key. Always takes two comparisons in
     * constant time, so that nobody can tell from outside which key fitted, or whether a rotation is going on.
     */
    @SuppressWarnings("ShortCircuitBoolean")
    public boolean isSignOf(String sign, String... parts) {
        boolean current = isEqual(sign(macKey.current(), parts), sign);
        boolean previous = isEqual(sign(macKey.previousOrCurrent(), parts), sign);
        return current | previous;
    }

    /** Compares in constant time. */
    public static boolean isEqual(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static String sign(Secret key, String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.reveal(), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(String.join("|", parts).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }
}
