package dev.appcard.sandbox.issuer.common.crypto;

import static dev.appcard.sandbox.issuer.common.crypto.BlockCipher.BLOCK_BYTES;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Cipher block chaining with PKCS#7 padding and a random 16-byte IV in front (docs/issuers/contracts.md, "Bytes"). The tid plays no
 * part.
 */
public final class CbcCipher implements PayloadCipher {
    private final BlockCipher block;
    private final SecureRandom random;

    /** @param random source of the IVs */
    public CbcCipher(BlockCipher block, SecureRandom random) {
        this.block = block;
        this.random = random;
    }

    @Override
    public byte[] encrypt(byte[] plain, String tid) {
        byte[] chain = new byte[BLOCK_BYTES];
        random.nextBytes(chain);
        byte[] padded = pad(plain);
        byte[] out = Arrays.copyOf(chain, BLOCK_BYTES + padded.length);
        for (int at = 0; at < padded.length; at += BLOCK_BYTES) {
            chain = block.encryptBlock(xor(slice(padded, at), chain));
            System.arraycopy(chain, 0, out, BLOCK_BYTES + at, BLOCK_BYTES);
        }
        return out;
    }

    @Override
    public byte[] decrypt(byte[] encrypted, String tid) throws CipherTextException {
        if (encrypted.length < 2 * BLOCK_BYTES || encrypted.length % BLOCK_BYTES != 0) {
            throw new CipherTextException();
        }
        byte[] padded = new byte[encrypted.length - BLOCK_BYTES];
        for (int at = 0; at < padded.length; at += BLOCK_BYTES) {
            byte[] plain = xor(block.decryptBlock(slice(encrypted, at + BLOCK_BYTES)), slice(encrypted, at));
            System.arraycopy(plain, 0, padded, at, BLOCK_BYTES);
        }
        return unpad(padded);
    }

    private static byte[] pad(byte[] plain) {
        int padding = BLOCK_BYTES - plain.length % BLOCK_BYTES;
        byte[] padded = Arrays.copyOf(plain, plain.length + padding);
        Arrays.fill(padded, plain.length, padded.length, (byte) padding);
        return padded;
    }

    private static byte[] unpad(byte[] padded) throws CipherTextException {
        int padding = padded[padded.length - 1];
        if (padding < 1 || padding > BLOCK_BYTES) {
            throw new CipherTextException();
        }
        int difference = 0;
        for (int at = padded.length - padding; at < padded.length; at++) {
            difference |= padded[at] ^ padding;
        }
        if (difference != 0) {
            throw new CipherTextException();
        }
        return Arrays.copyOf(padded, padded.length - padding);
    }

    private static byte[] slice(byte[] bytes, int at) {
        return Arrays.copyOfRange(bytes, at, at + BLOCK_BYTES);
    }

    private static byte[] xor(byte[] left, byte[] right) {
        byte[] result = new byte[BLOCK_BYTES];
        for (int i = 0; i < BLOCK_BYTES; i++) {
            result[i] = (byte) (left[i] ^ right[i]);
        }
        return result;
    }
}
