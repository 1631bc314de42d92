package dev.appcard.sandbox.issuer.common.crypto;

import java.nio.ByteBuffer;

/** SEED with a 128-bit key as in RFC 4269: sixteen Feistel rounds, big-endian words. */
public final class Seed128 implements BlockCipher {
    /** Bytes of a key. */
    public static final int KEY_BYTES = 16;

    private static final int ROUNDS = 16;
    private static final int GOLDEN_RATIO = 0x9e3779b9;

    /** Two words for each round, in the order of encryption. */
    private final int[] roundKeys;

    /** @throws IllegalArgumentException if the key has not {@value #KEY_BYTES} bytes */
    public Seed128(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("SEED-128 needs a key of 16 bytes, got " + key.length);
        }
        roundKeys = schedule(ByteBuffer.wrap(key));
    }

    @Override
    public byte[] encryptBlock(byte[] plain) {
        return rounds(plain, 0, 1);
    }

    @Override
    public byte[] decryptBlock(byte[] encrypted) {
        return rounds(encrypted, ROUNDS - 1, -1);
    }

    private byte[] rounds(byte[] block, int firstRound, int step) {
        ByteBuffer in = ByteBuffer.wrap(block);
        long left = in.getLong();
        long right = in.getLong();
        for (int round = 0, key = firstRound; round < ROUNDS; round++, key += step) {
            long next = left ^ mix(right, roundKeys[2 * key], roundKeys[2 * key + 1]);
            left = right;
            right = next;
        }
        // The halves are not swapped after the last round.
        return ByteBuffer.allocate(BLOCK_BYTES).putLong(right).putLong(left).array();
    }

    /** The round function F. */
    private static long mix(long half, int key0, int key1) {
        int c = (int) (half >>> 32) ^ key0;
        int d = (int) half ^ key1;
        int inner = SeedSubstitution.apply(c ^ d);
        int middle = SeedSubstitution.apply(inner + c);
        int lower = SeedSubstitution.apply(middle + inner);
        return (long) (lower + middle) << 32 | Integer.toUnsignedLong(lower);
    }

    private static int[] schedule(ByteBuffer key) {
        int[] keys = new int[2 * ROUNDS];
        long left = key.getLong();
        long right = key.getLong();
        for (int round = 0; round < ROUNDS; round++) {
            int constant = Integer.rotateLeft(GOLDEN_RATIO, round);
            keys[2 * round] = SeedSubstitution.apply((int) (left >>> 32) + (int) (right >>> 32) - constant);
            keys[2 * round + 1] = SeedSubstitution.apply((int) left - (int) right + constant);
            if (round % 2 == 0) {
                left = Long.rotateRight(left, 8);
            } else {
                right = Long.rotateLeft(right, 8);
            }
        }
        return keys;
    }
}
