package dev.appcard.sandbox.issuer.common.crypto;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/** AES with a key of 128 or 256 bits, block by block, by the JDK. */
public final class AesBlock implements BlockCipher {
    private final SecretKeySpec key;

    /** @throws IllegalArgumentException if the key has neither 16 nor 32 bytes */
    public AesBlock(byte[] key) {
        if (key.length != 16 && key.length != 32) {
            throw new IllegalArgumentException("AES needs a key of 16 or 32 bytes, got " + key.length);
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    @Override
    public byte[] encryptBlock(byte[] plain) {
        return crypt(Cipher.ENCRYPT_MODE, plain);
    }

    @Override
    public byte[] decryptBlock(byte[] encrypted) {
        return crypt(Cipher.DECRYPT_MODE, encrypted);
    }

    private byte[] crypt(int mode, byte[] block) {
        try {
            // One block at a time: the chaining is not part of it.
            Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(mode, key);
            return cipher.doFinal(block);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has AES", impossible);
        }
    }
}
