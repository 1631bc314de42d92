package dev.appcard.domain.merchant;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** SHA-256 over an API key's UTF-8 bytes. The key has full entropy, so no slow hash is needed. */
public final class KeyHash {

    private static final int SHORT = 4;

    private final byte[] digest;

    public KeyHash(byte[] digest) {
        if (digest.length != 32) {
            throw new IllegalArgumentException("a SHA-256 digest has 32 bytes");
        }
        this.digest = digest.clone();
    }

    public static KeyHash of(String apiKey) {
        try {
            return new KeyHash(MessageDigest.getInstance("SHA-256").digest(apiKey.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-256", impossible);
        }
    }

    public byte[] digest() {
        return digest.clone();
    }

    /** Its first eight hex digits, to tell a merchant's keys apart in the history; of no use for anything else. */
    public String shortName() {
        return HexFormat.of().formatHex(digest, 0, SHORT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyHash hash && Arrays.equals(digest, hash.digest);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(digest);
    }

    @Override
    public String toString() {
        return "KeyHash(***)";
    }
}
