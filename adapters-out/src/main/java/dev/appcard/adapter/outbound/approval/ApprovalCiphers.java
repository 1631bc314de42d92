package dev.appcard.adapter.outbound.approval;

import dev.appcard.adapter.outbound.issuer.cipher.EngineCbcCipher;
import dev.appcard.adapter.outbound.issuer.cipher.PayloadCipher;
import dev.appcard.adapter.outbound.issuer.common.Secret;
import org.bouncycastle.crypto.engines.SEEDEngine;

/** The ciphers of the approval side: Shinhan's SEED-128 in CBC mode. */
public final class ApprovalCiphers {

    private static final int SEED_KEY_BYTES = 16;

    private ApprovalCiphers() {}

    /**
     * Shinhan's cipher under a key.
     *
     * @throws IllegalArgumentException when the key does not have 16 bytes
     */
    public static PayloadCipher shinhan(Secret key) {
        if (key.length() != SEED_KEY_BYTES) {
            throw new IllegalArgumentException("SEED takes a key of " + SEED_KEY_BYTES + " bytes");
        }
        return new EngineCbcCipher(SEEDEngine::new, key);
    }
}
