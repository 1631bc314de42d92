package dev.appcard.adapter.outbound.issuer.cipher;

import dev.appcard.adapter.outbound.issuer.common.Secret;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES in CBC mode with PKCS#7 padding (the JDK calls it PKCS5Padding), a fresh random IV of 16 bytes in front. */
final class AesCbcCipher implements PayloadCipher {

    private static final int BLOCK_BYTES = 16;
    private static final JdkCipher AES_CBC = new JdkCipher("AES/CBC/PKCS5Padding");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    AesCbcCipher(Secret key) {
        this.key = new SecretKeySpec(key.reveal(), "AES");
    }

    @Override
    public byte[] encrypt(byte[] plain, String tid) {
        byte[] iv = new byte[BLOCK_BYTES];
        RANDOM.nextBytes(iv);
        return encrypt(plain, iv);
    }

    /** With an IV that is given: for test vectors only. */
    byte[] encrypt(byte[] plain, byte[] iv) {
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, iv);
            byte[] message = Arrays.copyOf(iv, BLOCK_BYTES + cipher.getOutputSize(plain.length));
            cipher.doFinal(plain, 0, plain.length, message, BLOCK_BYTES);
            return message;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("encrypting cannot fail", impossible);
        }
    }

    @Override
    public Optional<byte[]> decrypt(byte[] ivAndCipherText, String tid) {
        int length = ivAndCipherText.length - BLOCK_BYTES;
        if (length < BLOCK_BYTES || length % BLOCK_BYTES != 0) {
            return Optional.empty();
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, ivAndCipherText);
            return Optional.of(cipher.doFinal(ivAndCipherText, BLOCK_BYTES, length));
        } catch (GeneralSecurityException wrongPadding) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] ivInFront) throws GeneralSecurityException {
        Cipher cipher = AES_CBC.create();
        cipher.init(mode, key, new IvParameterSpec(ivInFront, 0, BLOCK_BYTES));
        return cipher;
    }
}
