package dev.appcard.adapter.out.vault;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** An AES-256 key that seals what is stored ({@code DATA_KEY}). Never printed. */
public final class DataKey {

    public static final int BYTES = 32;
    static final int ID_BYTES = 4;

    private final byte[] key;
    private final byte[] id;

    /** @throws IllegalArgumentException unless it has {@value #BYTES} bytes */
    public DataKey(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("a data key has " + BYTES + " bytes");
        }
        this.key = key.clone();
        this.id = Arrays.copyOf(sha256(key), ID_BYTES);
    }

    /** Names the key inside an envelope: the first four bytes of SHA-256 over it. Tells nothing else of it. */
    byte[] id() {
        return id.clone();
    }

    SecretKey forAes() {
        return new SecretKeySpec(key, "AES");
    }

    @Override
    public String toString() {
        return "DataKey(***)";
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
