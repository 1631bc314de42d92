package dev.appcard.adapter.out.issuer.common;

import java.util.function.Supplier;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.engines.SEEDEngine;

/** The ciphers that issuers use in CBC mode: a row for each. All have blocks of 16 bytes. */
public enum CbcAlgorithm {
    /** SEED, RFC 4269. */
    SEED_128(16, SEEDEngine::new);

    private final int keyBytes;

    @SuppressWarnings("ImmutableEnumChecker") // a constructor reference, which holds nothing
    private final Supplier<BlockCipher> engine;

    CbcAlgorithm(int keyBytes, Supplier<BlockCipher> engine) {
        this.keyBytes = keyBytes;
        this.engine = engine;
    }

    public int keyBytes() {
        return keyBytes;
    }

    /**
     * This cipher under a key.
     *
     * @throws IllegalArgumentException when the key has another size
     */
    public CbcCipher with(Secret key) {
        if (key.length() != keyBytes) {
            throw new IllegalArgumentException(this + " takes a key of " + keyBytes + " bytes");
        }
        return new BouncyCastleCbcCipher(engine, key);
    }
}
