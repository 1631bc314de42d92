package dev.appcard.domain.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A one-time code (1회성 인증키): what the issuer hands out after authenticating, good for one approval at the VAN.
 *
 * <p>Not a record and not serializable, so that neither {@code toString}, JSON nor a session can reveal it.
 */
public final class Otc {

    private static final int MAXIMUM_LENGTH = 10_000;
    private final String code;

    private Otc(String code) {
        this.code = code;
    }

    /** @throws IllegalArgumentException when empty, too long or not printable ASCII; the text is not quoted */
    public static Otc of(String code) {
        if (code.isEmpty() || code.length() > MAXIMUM_LENGTH || !code.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
            throw new IllegalArgumentException("an OTC is 1 to " + MAXIMUM_LENGTH + " printable ASCII characters");
        }
        return new Otc(code);
    }

    /** The code itself: for the vault and the VAN's adapter only. */
    public String reveal() {
        return code;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Otc otc && MessageDigest.isEqual(bytes(), otc.bytes());
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return "Otc(***)";
    }

    private byte[] bytes() {
        return code.getBytes(StandardCharsets.UTF_8);
    }
}
