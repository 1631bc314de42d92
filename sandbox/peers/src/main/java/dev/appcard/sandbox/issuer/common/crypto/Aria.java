package dev.appcard.sandbox.issuer.common.crypto;

import static dev.appcard.sandbox.issuer.common.crypto.AriaSubstitution.diffuse;
import static dev.appcard.sandbox.issuer.common.crypto.AriaSubstitution.even;
import static dev.appcard.sandbox.issuer.common.crypto.AriaSubstitution.odd;

/** ARIA with a key of 128 or 256 bits as in RFC 5794: 12 or 16 rounds. */
public final class Aria implements BlockCipher {
    private final byte[][] encryptionKeys;
    private final byte[][] decryptionKeys;

    /** @throws IllegalArgumentException if the key has neither 16 nor 32 bytes */
    public Aria(byte[] key) {
        encryptionKeys = AriaKeySchedule.roundKeys(key);
        decryptionKeys = reversed(encryptionKeys);
    }

    @Override
    public byte[] encryptBlock(byte[] plain) {
        return rounds(plain, encryptionKeys);
    }

    @Override
    public byte[] decryptBlock(byte[] encrypted) {
        return rounds(encrypted, decryptionKeys);
    }

    private static byte[] rounds(byte[] block, byte[][] keys) {
        byte[] state = block;
        int rounds = keys.length - 1;
        for (int round = 0; round < rounds - 1; round++) {
            byte[] mixed = xor(state, keys[round]);
            state = diffuse(round % 2 == 0 ? odd(mixed) : even(mixed));
        }
        // The last round has a key instead of the diffusion.
        return xor(even(xor(state, keys[rounds - 1])), keys[rounds]);
    }

    private static byte[][] reversed(byte[][] keys) {
        byte[][] reversed = new byte[keys.length][];
        int last = keys.length - 1;
        for (int i = 0; i <= last; i++) {
            reversed[i] = i == 0 || i == last ? keys[last - i] : diffuse(keys[last - i]);
        }
        return reversed;
    }

    static byte[] xor(byte[] left, byte[] right) {
        byte[] result = new byte[BLOCK_BYTES];
        for (int i = 0; i < BLOCK_BYTES; i++) {
            result[i] = (byte) (left[i] ^ right[i]);
        }
        return result;
    }
}
