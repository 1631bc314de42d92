package dev.appcard.sandbox.issuer.common.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256 in GCM, by the JDK: a random 12-byte nonce before the cipher text, a 16-byte tag after it, the outer {@code tid} as
 * additional data (docs/issuers/contracts.md, "Bytes").
 */
public final class AesGcmCipher implements PayloadCipher {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final SecretKeySpec key;
    private final SecureRandom random;

    /** @throws IllegalArgumentException if the key has not 32 bytes */
    public AesGcmCipher(byte[] key, SecureRandom random) {
        if (key.length != 32) {
            throw new IllegalArgumentException("AES-256 needs a key of 32 bytes, got " + key.length);
        }
        this.key = new SecretKeySpec(key, "AES");
        this.random = random;
    }

    @Override
    public byte[] encrypt(byte[] plain, String tid) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return encrypt(nonce, plain, tid.getBytes(UTF_8));
    }

    @Override
    public byte[] decrypt(byte[] encrypted, String tid) throws CipherTextException {
        if (encrypted.length < NONCE_BYTES + TAG_BYTES) {
            throw new CipherTextException();
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(encrypted, NONCE_BYTES), tid.getBytes(UTF_8));
            return cipher.doFinal(encrypted, NONCE_BYTES, encrypted.length - NONCE_BYTES);
        } catch (AEADBadTagException forged) {
            throw new CipherTextException();
        } catch (GeneralSecurityException impossible) {
            throw noGcm(impossible);
        }
    }

    byte[] encrypt(byte[] nonce, byte[] plain, byte[] additional) {
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, additional).doFinal(plain);
            byte[] out = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, out, NONCE_BYTES, sealed.length);
            return out;
        } catch (GeneralSecurityException impossible) {
            throw noGcm(impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] additional) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG_BYTES, nonce));
        cipher.updateAAD(additional);
        return cipher;
    }

    private static IllegalStateException noGcm(GeneralSecurityException cause) {
        return new IllegalStateException("every JDK has AES in GCM", cause);
    }
}
