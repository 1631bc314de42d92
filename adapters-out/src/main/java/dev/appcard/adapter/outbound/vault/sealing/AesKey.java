package dev.appcard.adapter.outbound.vault.sealing;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * An AES-256 key in memory. Closing zeroes it; a caller that works with a key which another may close takes a copy first, so
 * that no cipher ever runs on zeroes. Neither printed nor serializable.
 */
public final class AesKey implements AutoCloseable {

    public static final int BYTES = 32;

    private final byte[] bytes;
    private boolean closed;

    private AesKey(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("an AES-256 key has " + BYTES + " bytes");
        }
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException unless it has {@value #BYTES} bytes */
    public static AesKey copyOf(byte[] bytes) {
        return new AesKey(bytes.clone());
    }

    /** Takes the array over: it is this key from now on, and zeroed with it. */
    public static AesKey taking(byte[] bytes) {
        return new AesKey(bytes);
    }

    public static AesKey random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new AesKey(bytes);
    }

    /** An independent copy; empty when this key is closed. */
    public synchronized Optional<AesKey> copy() {
        return closed ? Optional.empty() : Optional.of(copyOf(bytes));
    }

    /** A copy of its bytes, to be wiped by the caller: for wrapping it. */
    public synchronized byte[] reveal() {
        requireOpen();
        return bytes.clone();
    }

    /** For one use by a cipher. What the JDK's cipher keeps of it is garbage after that use. */
    public synchronized SecretKey forCipher() {
        requireOpen();
        return new SecretKeySpec(bytes, "AES");
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the key was wiped");
        }
    }

    @Override
    public synchronized void close() {
        Arrays.fill(bytes, (byte) 0);
        closed = true;
    }

    @Override
    public String toString() {
        return "AesKey(***)";
    }
}
