package dev.appcard.sandbox.issuer.samsung;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.appcard.sandbox.issuer.common.crypto.CipherTextException;
import dev.appcard.sandbox.issuer.common.crypto.RsaOaep;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;

/** Samsung's RSA key pair, another at each start of the sandbox; made aside, since it takes a while. */
final class SamsungKeys {
    private static final int BITS = 2048;
    private static final int PEM_LINE = 64;

    private final CompletableFuture<KeyPair> pair = CompletableFuture.supplyAsync(SamsungKeys::generate);

    /** X.509 SubjectPublicKeyInfo. */
    String publicKeyPem() {
        var lines = Base64.getMimeEncoder(PEM_LINE, "\n".getBytes(US_ASCII));
        String der = lines.encodeToString(pair.join().getPublic().getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n" + der + "\n-----END PUBLIC KEY-----\n";
    }

    byte[] decrypt(byte[] encrypted) throws CipherTextException {
        return RsaOaep.decrypt(encrypted, pair.join().getPrivate());
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has RSA", impossible);
        }
    }
}
