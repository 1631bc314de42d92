package dev.appcard.sandbox.issuer.common.crypto;

import static dev.appcard.sandbox.issuer.common.crypto.Aria.xor;
import static dev.appcard.sandbox.issuer.common.crypto.AriaSubstitution.diffuse;
import static dev.appcard.sandbox.issuer.common.crypto.AriaSubstitution.even;
import static dev.appcard.sandbox.issuer.common.crypto.AriaSubstitution.odd;

import java.util.Arrays;
import java.util.HexFormat;

/** The round keys of ARIA (RFC 5794, 2.2). */
final class AriaKeySchedule {
    private static final int BLOCK_BITS = 128;

    /** C1, C2, C3: the fractional part of 1/π. */
    private static final byte[][] CONSTANTS = {
        HexFormat.of().parseHex("517cc1b727220a94fe13abe8fa9a6ee0"),
        HexFormat.of().parseHex("6db14acc9e21c820ff28b1d5ef5de2b0"),
        HexFormat.of().parseHex("db92371d2126e9700324977504e8c90e")
    };

    /** By how many bits a word is turned to the right: four round keys for each, and one for the last. */
    private static final int[] TURNS = {19, 31, BLOCK_BITS - 61, BLOCK_BITS - 31, BLOCK_BITS - 19};

    private AriaKeySchedule() {}

    /** @throws IllegalArgumentException if the key has neither 16 nor 32 bytes */
    static byte[][] roundKeys(byte[] key) {
        byte[][] words = words(key, firstConstant(key.length), 16);
        int rounds = key.length == 16 ? 12 : 16;
        byte[][] keys = new byte[rounds + 1][];
        for (int i = 0; i <= rounds; i++) {
            int turned = (i + 1) % 4;
            // The fourth key of each turn is the last word and the first one turned.
            keys[i] = xor(words[i % 4], turnedRight(words[turned], TURNS[i / 4]));
        }
        return keys;
    }

    private static int firstConstant(int keyBytes) {
        return switch (keyBytes) {
            case 16 -> 0;
            case 32 -> 2;
            default -> throw new IllegalArgumentException("ARIA needs a key of 16 or 32 bytes, got " + keyBytes);
        };
    }

    private static byte[][] words(byte[] key, int first, int half) {
        byte[] left = Arrays.copyOf(key, half);
        byte[] right = Arrays.copyOfRange(Arrays.copyOf(key, 2 * half), half, 2 * half);
        byte[] word1 = xor(diffuse(odd(xor(left, CONSTANTS[first]))), right);
        byte[] word2 = xor(diffuse(even(xor(word1, CONSTANTS[(first + 1) % 3]))), left);
        byte[] word3 = xor(diffuse(odd(xor(word2, CONSTANTS[(first + 2) % 3]))), word1);
        return new byte[][] {left, word1, word2, word3};
    }

    private static byte[] turnedRight(byte[] word, int bits) {
        byte[] out = new byte[word.length];
        for (int i = 0; i < word.length; i++) {
            int from = Math.floorMod(i - bits / 8, word.length);
            int before = Math.floorMod(from - 1, word.length);
            int pair = (word[before] & 0xff) << 8 | word[from] & 0xff;
            out[i] = (byte) (pair >>> (bits % 8));
        }
        return out;
    }
}
