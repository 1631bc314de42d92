package dev.appcard.sandbox.issuer.common.crypto;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.MGF1ParameterSpec;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/**
 * RSA with OAEP, SHA-256, MGF1 also with SHA-256, empty label (docs/issuers/contracts.md, "Bytes"). The parameters are spelled out,
 * since the JDK's default takes SHA-1 for MGF1.
 */
public final class RsaOaep {
    private static final OAEPParameterSpec PARAMETERS =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    private RsaOaep() {}

    public static byte[] encrypt(byte[] plain, PublicKey key) {
        try {
            Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, PARAMETERS);
            return cipher.doFinal(plain);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("not a text and key for RSA-OAEP", unusable);
        }
    }

    /** @throws CipherTextException if the bytes are no cipher text under this key */
    public static byte[] decrypt(byte[] encrypted, PrivateKey key) throws CipherTextException {
        try {
            Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, PARAMETERS);
            return cipher.doFinal(encrypted);
        } catch (BadPaddingException | IllegalBlockSizeException refused) {
            throw new CipherTextException();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("every JDK has RSA-OAEP", unusable);
        }
    }
}
