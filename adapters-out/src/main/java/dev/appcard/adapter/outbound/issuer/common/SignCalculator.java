package dev.appcard.adapter.outbound.issuer.common;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs (docs/issuers/contracts.md, "sign"): lower-case hex of HMAC-SHA-256 over the parts joined by {@code |}, the
 * purpose first, an absent part as an empty text.
 */
public final class SignCalculator {

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac current;
    private final Mac previousOrCurrent;

    public SignCalculator(RotatingSecret macKey) {
        this.current = keyed(macKey.current());
        this.previousOrCurrent = keyed(macKey.previousOrCurrent());
    }

    /** The sign of an outbound message, under the current key. */
    public String sign(String... parts) {
        return sign(current, parts);
    }

    /**
     * Whether an inbound message was signed with the current or the previous key. Always makes two comparisons in
     * constant time, so that the time does not show which key fitted, or whether a rotation is going on.
     */
    @SuppressWarnings("ShortCircuitBoolean")
    public boolean isSignOf(String sign, String... parts) {
        boolean byCurrent = isEqual(sign(current, parts), sign);
        boolean byPrevious = isEqual(sign(previousOrCurrent, parts), sign);
        return byCurrent | byPrevious;
    }

    /** Compares in constant time. */
    public static boolean isEqual(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** Never used itself, but copied for each sign: a {@link Mac} is not thread-safe, and making one takes a search. */
    private static Mac keyed(Secret key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.reveal(), ALGORITHM));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }

    private static String sign(Mac keyed, String... parts) {
        try {
            Mac mac = (Mac) keyed.clone();
            return HexFormat.of().formatHex(mac.doFinal(String.join("|", parts).getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("the JDK's own MACs can be copied", impossible);
        }
    }
}
