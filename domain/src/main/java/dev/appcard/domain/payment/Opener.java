package dev.appcard.domain.payment;

import dev.appcard.domain.merchant.UsedKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Who opened a payment, as far as it matters whether somebody opens it again: by which key, and with the client key, which
 * every buyer has, from which address. Only to be compared.
 *
 * @param digest SHA-256 in hex
 */
public record Opener(String digest) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Opener {
        if (!FORM.matcher(digest).matches()) {
            throw new IllegalArgumentException("a SHA-256 digest has 64 hex digits");
        }
    }

    public static Opener of(UsedKey key, String address) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(key.hash().digest());
            return new Opener(HexFormat.of()
                    .formatHex(digest.digest((key.isSecret() ? "" : address).getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "Opener(***)";
    }
}
