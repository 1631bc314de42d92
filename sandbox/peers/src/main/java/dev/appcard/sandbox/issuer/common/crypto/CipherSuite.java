package dev.appcard.sandbox.issuer.common.crypto;

import java.security.SecureRandom;

/** The ciphers of docs/issuers/contracts.md, "App card: one table". */
public enum CipherSuite {
    SEED_128_CBC(16),
    ARIA_128_CBC(16),
    ARIA_256_CBC(32),
    AES_128_CBC(16),
    AES_256_CBC(32),
    AES_256_GCM(32);

    private final int keyBytes;

    CipherSuite(int keyBytes) {
        this.keyBytes = keyBytes;
    }

    /** Bytes of a key. */
    public int keyBytes() {
        return keyBytes;
    }

    /**
     * The cipher under a key.
     *
     * @param random source of the IVs and nonces
     * @throws IllegalArgumentException if the key has another length than {@link #keyBytes}
     */
    public PayloadCipher under(byte[] key, SecureRandom random) {
        if (key.length != keyBytes) {
            throw new IllegalArgumentException(name() + " needs a key of " + keyBytes + " bytes, got " + key.length);
        }
        return switch (this) {
            case SEED_128_CBC -> new CbcCipher(new Seed128(key), random);
            case ARIA_128_CBC, ARIA_256_CBC -> new CbcCipher(new Aria(key), random);
            case AES_128_CBC, AES_256_CBC -> new CbcCipher(new AesBlock(key), random);
            case AES_256_GCM -> new AesGcmCipher(key, random);
        };
    }
}
