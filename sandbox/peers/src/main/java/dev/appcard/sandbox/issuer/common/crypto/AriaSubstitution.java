package dev.appcard.sandbox.issuer.common.crypto;

/**
 * The substitution and diffusion layers of ARIA (RFC 5794, 2.4.2 and 2.4.3).
 *
 * <p>The S-boxes are computed from their definition, {@code S(x) = M·x^n ⊕ c} over GF(2^8) modulo
 * x^8 + x^4 + x^3 + x + 1, so that no 1024 constants have to be proof-read.
 */
final class AriaSubstitution {
    private static final int FIELD_POLYNOMIAL = 0x11b;
    private static final int FIELD_SIZE = 256;
    private static final int BLOCK_BYTES = 16;

    /** Rows of the two matrices, most significant bit first. */
    private static final int[] MATRIX_1 = {0xf8, 0x7c, 0x3e, 0x1f, 0x8f, 0xc7, 0xe3, 0xf1};

    private static final int[] MATRIX_2 = {0xcb, 0xba, 0x81, 0x34, 0xb9, 0xeb, 0xbc, 0x7a};

    private static final int[] S_BOX_1 = sBox(MATRIX_1, 254, 0x63);
    private static final int[] S_BOX_2 = sBox(MATRIX_2, 247, 0xe2);

    /** Type 1, of the odd rounds, byte by byte; type 2 begins two further on. */
    private static final int[][] LAYER = {S_BOX_1, S_BOX_2, inverse(S_BOX_1), inverse(S_BOX_2)};

    private static final int EVEN_ROUNDS_BEGIN = 2;

    /** {@code SUMMANDS[i]}: the bytes whose sum is byte i behind the diffusion layer. */
    private static final int[][] SUMMANDS = {
        {3, 4, 6, 8, 9, 13, 14},
        {2, 5, 7, 8, 9, 12, 15},
        {1, 4, 6, 10, 11, 12, 15},
        {0, 5, 7, 10, 11, 13, 14},
        {0, 2, 5, 8, 11, 14, 15},
        {1, 3, 4, 9, 10, 14, 15},
        {0, 2, 7, 9, 10, 12, 13},
        {1, 3, 6, 8, 11, 12, 13},
        {0, 1, 4, 7, 10, 13, 15},
        {0, 1, 5, 6, 11, 12, 14},
        {2, 3, 5, 6, 8, 13, 15},
        {2, 3, 4, 7, 9, 12, 14},
        {1, 2, 6, 7, 9, 11, 12},
        {0, 3, 6, 7, 8, 10, 13},
        {0, 3, 4, 5, 9, 11, 14},
        {1, 2, 4, 5, 8, 10, 15}
    };

    private AriaSubstitution() {}

    /** The substitution layer SL1 of the odd rounds. */
    static byte[] odd(byte[] block) {
        return substitute(block, 0);
    }

    /** The substitution layer SL2 of the even rounds and the last one. */
    static byte[] even(byte[] block) {
        return substitute(block, EVEN_ROUNDS_BEGIN);
    }

    /** The diffusion layer A, its own inverse. */
    static byte[] diffuse(byte[] block) {
        byte[] out = new byte[BLOCK_BYTES];
        for (int i = 0; i < BLOCK_BYTES; i++) {
            for (int summand : SUMMANDS[i]) {
                out[i] ^= block[summand];
            }
        }
        return out;
    }

    private static byte[] substitute(byte[] block, int first) {
        byte[] out = new byte[BLOCK_BYTES];
        for (int i = 0; i < BLOCK_BYTES; i++) {
            out[i] = (byte) LAYER[(first + i) % LAYER.length][block[i] & 0xff];
        }
        return out;
    }

    private static int[] inverse(int[] box) {
        int[] inverse = new int[FIELD_SIZE];
        for (int x = 0; x < FIELD_SIZE; x++) {
            inverse[box[x]] = x;
        }
        return inverse;
    }

    private static int[] sBox(int[] matrix, int exponent, int constant) {
        int[] box = new int[FIELD_SIZE];
        for (int x = 0; x < FIELD_SIZE; x++) {
            box[x] = BinaryField.transform(matrix, BinaryField.power(x, exponent, FIELD_POLYNOMIAL)) ^ constant;
        }
        return box;
    }
}
