package dev.appcard.sandbox.issuer.common.profile;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * {@code ISSUER_<CODE>_MID}, {@code _KEY} and {@code _MAC_KEY} of docs/issuers/contracts.md; what is not set has its demo value.
 *
 * <p>Not a record: the keys must not be printed.
 */
public final class IssuerSettings {
    private static final int MAC_KEY_BYTES = 32;
    private static final Pattern MID = Pattern.compile("[A-Z0-9]{1,20}");

    private final String mid;
    private final byte[] key;
    private final byte[] macKey;

    private IssuerSettings(String mid, byte[] key, byte[] macKey) {
        this.mid = mid;
        this.key = key;
        this.macKey = macKey;
    }

    /**
     * Reads the settings of one issuer.
     *
     * @param code the issuer's code, as {@code KB}
     * @param keyBytes what the issuer's cipher needs, 16 or 32
     * @param lookup gives the value of a setting by its name
     * @throws IllegalArgumentException naming the setting whose value cannot be used
     */
    public static IssuerSettings read(String code, int keyBytes, Function<String, Optional<String>> lookup) {
        String prefix = "ISSUER_" + code;
        String mid = lookup.apply(prefix + "_MID").orElse("DEMO" + code);
        if (!MID.matcher(mid).matches()) {
            throw new IllegalArgumentException(prefix + "_MID must be 1 to 20 of A-Z and 0-9");
        }
        byte[] key = key(prefix + "_KEY", "appcard demo key " + code, keyBytes, lookup);
        byte[] macKey = key(prefix + "_MAC_KEY", "appcard demo mac " + code, MAC_KEY_BYTES, lookup);
        return new IssuerSettings(mid, key, macKey);
    }

    public String mid() {
        return mid;
    }

    public byte[] key() {
        return key.clone();
    }

    public byte[] macKey() {
        return macKey.clone();
    }

    private static byte[] key(String name, String demoText, int bytes, Function<String, Optional<String>> lookup) {
        return lookup.apply(name).map(hex -> fromHex(name, hex, bytes)).orElseGet(() -> demo(demoText, bytes));
    }

    private static byte[] fromHex(String name, String hex, int bytes) {
        if (!hex.matches("[0-9a-fA-F]{" + 2 * bytes + "}")) {
            throw new IllegalArgumentException(name + " must be " + bytes + " bytes in hex");
        }
        return HexFormat.of().parseHex(hex);
    }

    private static byte[] demo(String text, int bytes) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII)), bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
