package dev.appcard.adapter.outbound.issuer.shinhan;

import dev.appcard.adapter.outbound.issuer.cipher.EngineCbcCipher;
import dev.appcard.adapter.outbound.issuer.cipher.PayloadCipher;
import dev.appcard.adapter.outbound.issuer.common.Secret;
import org.bouncycastle.crypto.engines.SEEDEngine;

/** The approval side's cipher: SEED-128 in CBC mode. */
final class ShinhanCipher {

    private static final int SEED_KEY_BYTES = 16;

    private ShinhanCipher() {}

    /**
     * The cipher under a key.
     *
     * @throws IllegalArgumentException when the key does not have 16 bytes
     */
    static PayloadCipher of(Secret key) {
        if (key.length() != SEED_KEY_BYTES) {
            throw new IllegalArgumentException("SEED takes a key of " + SEED_KEY_BYTES + " bytes");
        }
        return new EngineCbcCipher(SEEDEngine::new, key);
    }
}
