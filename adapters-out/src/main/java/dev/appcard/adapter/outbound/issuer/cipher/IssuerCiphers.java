package dev.appcard.adapter.outbound.issuer.cipher;

import dev.appcard.adapter.outbound.issuer.common.Secret;
import dev.appcard.domain.issuer.IssuerCipher;
import org.bouncycastle.crypto.engines.ARIAEngine;
import org.bouncycastle.crypto.engines.SEEDEngine;

/** What does each issuer's cipher: the JDK has no SEED and no ARIA, and for AES it uses the processor's instructions. */
public final class IssuerCiphers {

    private IssuerCiphers() {}

    /**
     * The cipher under a key.
     *
     * @throws IllegalArgumentException when the key has another size
     */
    public static PayloadCipher of(IssuerCipher cipher, Secret key) {
        if (key.length() != cipher.keyBytes()) {
            throw new IllegalArgumentException(cipher + " takes a key of " + cipher.keyBytes() + " bytes");
        }
        return switch (cipher) {
            case SEED_128_CBC -> new EngineCbcCipher(SEEDEngine::new, key);
            case ARIA_128_CBC, ARIA_256_CBC -> new EngineCbcCipher(ARIAEngine::new, key);
            case AES_128_CBC, AES_256_CBC -> new AesCbcCipher(key);
            case AES_256_GCM -> new AesGcmCipher(key);
        };
    }
}
