package dev.appcard.adapter.outbound.vault;

import dev.appcard.adapter.outbound.vault.sealing.AesKey;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** The deployment's own key, which seals OTCs and issuers' sessions ({@code DATA_KEY}). Never printed. */
public final class DataKey {

    public static final int BYTES = AesKey.BYTES;
    private static final int ID_BYTES = 4;

    private final AesKey key;
    private final byte[] id;

    /** @throws IllegalArgumentException unless it has {@value #BYTES} bytes */
    public DataKey(byte[] key) {
        this.key = AesKey.copyOf(key);
        this.id = Arrays.copyOf(sha256(key), ID_BYTES);
    }

    /** Names the key inside an envelope: the first four bytes of SHA-256 over it. Tells nothing else of it. */
    byte[] id() {
        return id.clone();
    }

    AesKey key() {
        return key;
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
