package dev.appcard.adapter.outbound.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key of marks, derived from a deployment's key. Lives for one call; closing wipes it. */
final class MarkKey implements AutoCloseable {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "appcard call marks 1".getBytes(StandardCharsets.US_ASCII);

    /** 128 bits: no other value of the same mark can be found. */
    private static final int BYTES = 16;

    private final byte[] key;

    private MarkKey(byte[] key) {
        this.key = key;
    }

    static MarkKey of(DataKey deployment) {
        byte[] secret = deployment.key().reveal();
        try {
            return new MarkKey(hmac(secret, PURPOSE, new byte[0]));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    String mark(byte[] subject, byte[] value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hmac(key, subject, value), BYTES));
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }

    @Override
    public String toString() {
        return "MarkKey(***)";
    }

    private static byte[] hmac(byte[] key, byte[] subject, byte[] value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(subject);
            return mac.doFinal(value);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }
}
