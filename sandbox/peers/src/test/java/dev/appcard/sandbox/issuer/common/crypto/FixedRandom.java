package dev.appcard.sandbox.issuer.common.crypto;

import java.security.SecureRandom;

/** Random bytes that a test has chosen: the IV of a published example. */
final class FixedRandom extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private final byte[] fixed;

    FixedRandom(byte[] fixed) {
        this.fixed = fixed;
    }

    @Override
    public void nextBytes(byte[] bytes) {
        System.arraycopy(fixed, 0, bytes, 0, bytes.length);
    }
}
