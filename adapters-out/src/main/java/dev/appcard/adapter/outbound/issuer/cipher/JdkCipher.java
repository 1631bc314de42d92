package dev.appcard.adapter.outbound.issuer.cipher;

import java.security.GeneralSecurityException;
import java.security.Provider;
import javax.crypto.Cipher;

/**
 * A cipher of the JDK whose provider is looked up once: the search through all providers costs more than the cipher
 * itself. A {@link Cipher} is not thread-safe, so each call makes its own.
 */
final class JdkCipher {

    private final String transformation;
    private final Provider provider;

    JdkCipher(String transformation) {
        this.transformation = transformation;
        try {
            this.provider = Cipher.getInstance(transformation).getProvider();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + transformation, impossible);
        }
    }

    Cipher create() throws GeneralSecurityException {
        return Cipher.getInstance(transformation, provider);
    }
}
