package dev.appcard.domain.issuer;

/**
 * The cipher of an issuer's contract, for what the app is told and for what the issuer tells
 * (docs/issuers/contracts.md).
 */
public enum IssuerCipher {
    /** RFC 4269. */
    SEED_128_CBC(16),
    /** RFC 5794. */
    ARIA_128_CBC(16),
    /** RFC 5794. */
    ARIA_256_CBC(32),
    AES_128_CBC(16),
    AES_256_CBC(32),
    /** The outer {@code tid} is its additional data. */
    AES_256_GCM(32);

    private final int keyBytes;

    IssuerCipher(int keyBytes) {
        this.keyBytes = keyBytes;
    }

    public int keyBytes() {
        return keyBytes;
    }
}
