package dev.appcard.adapter.outbound.issuer.cipher;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.MGF1ParameterSpec;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/**
 * RSA-OAEP with SHA-256, MGF1 also with SHA-256, and an empty label: wraps a session key for the one who has the
 * private key. The parameters are spelled out because the JDK's name of the transformation alone means MGF1 with SHA-1.
 */
public final class RsaOaep {

    static final OAEPParameterSpec PARAMETERS =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    static final JdkCipher RSA_OAEP = new JdkCipher("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");

    private final PublicKey publicKey;
    private final SecureRandom random;

    public RsaOaep(PublicKey publicKey) {
        this(publicKey, new SecureRandom());
    }

    /** With a seed that is given: for test vectors only. */
    RsaOaep(PublicKey publicKey, SecureRandom random) {
        this.publicKey = publicKey;
        this.random = random;
    }

    /** @throws IllegalStateException when the public key is too small for so many bytes */
    public byte[] wrap(byte[] sessionKey) {
        try {
            Cipher cipher = RSA_OAEP.create();
            cipher.init(Cipher.ENCRYPT_MODE, publicKey, PARAMETERS, random);
            return cipher.doFinal(sessionKey);
        } catch (GeneralSecurityException unfit) {
            throw new IllegalStateException("the public key does not fit", unfit);
        }
    }
}
