package dev.appcard.adapter.outbound.issuer.cipher;

import dev.appcard.adapter.outbound.issuer.common.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES in GCM mode: a fresh nonce of 12 bytes in front, the tag of 16 bytes behind, the outer {@code tid} as additional
 * data, so that a content cannot be moved to another payment's message.
 */
final class AesGcmCipher implements PayloadCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final JdkCipher AES_GCM = new JdkCipher("AES/GCM/NoPadding");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    AesGcmCipher(Secret key) {
        this.key = new SecretKeySpec(key.reveal(), "AES");
    }

    @Override
    public byte[] encrypt(byte[] plain, String tid) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return encrypt(plain, nonce, tid.getBytes(StandardCharsets.UTF_8));
    }

    /** With a nonce and additional data that are given: for test vectors only. */
    byte[] encrypt(byte[] plain, byte[] nonce, byte[] additionalData) {
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, additionalData);
            byte[] message = Arrays.copyOf(nonce, NONCE_BYTES + plain.length + TAG_BYTES);
            cipher.doFinal(plain, 0, plain.length, message, NONCE_BYTES);
            return message;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("encrypting cannot fail", impossible);
        }
    }

    @Override
    public Optional<byte[]> decrypt(byte[] message, String tid) {
        return decrypt(message, tid.getBytes(StandardCharsets.UTF_8));
    }

    /** With additional data that is given: for test vectors only. */
    Optional<byte[]> decrypt(byte[] message, byte[] additionalData) {
        if (message.length < NONCE_BYTES + TAG_BYTES) {
            return Optional.empty();
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, message, additionalData);
            return Optional.of(cipher.doFinal(message, NONCE_BYTES, message.length - NONCE_BYTES));
        } catch (GeneralSecurityException wrongTag) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonceInFront, byte[] additionalData) throws GeneralSecurityException {
        Cipher cipher = AES_GCM.create();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonceInFront, 0, NONCE_BYTES));
        cipher.updateAAD(additionalData);
        return cipher;
    }
}
