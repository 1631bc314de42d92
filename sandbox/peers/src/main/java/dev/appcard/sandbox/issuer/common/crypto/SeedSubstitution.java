package dev.appcard.sandbox.issuer.common.crypto;

/**
 * The function G of SEED (RFC 4269, 2.2): two S-boxes and a permutation of masked bytes, folded into four tables.
 *
 * <p>The S-boxes are computed from their definition, {@code S(x) = A·x^n ⊕ c} over GF(2^8) modulo
 * x^8 + x^6 + x^5 + x + 1, so that no 512 constants have to be proof-read.
 */
final class SeedSubstitution {
    private static final int FIELD_POLYNOMIAL = 0x163;
    private static final int FIELD_SIZE = 256;
    private static final int[] MASKS = {0xfc, 0xf3, 0xcf, 0x3f};

    /** Rows of the matrices A(0) and A(1), most significant bit first. */
    private static final int[] MATRIX_0 = {0x8a, 0xfe, 0x85, 0x42, 0x45, 0x21, 0x88, 0x14};

    private static final int[] MATRIX_1 = {0x45, 0x85, 0xfe, 0x21, 0x8a, 0x88, 0x42, 0x14};

    private static final int[] S_BOX_0 = sBox(MATRIX_0, 247, 0xa9);
    private static final int[] S_BOX_1 = sBox(MATRIX_1, 251, 0x38);

    /** {@code SPREAD[i][x]}: what byte i of the argument (0 the least significant) adds to the result. */
    private static final int[][] SPREAD = {
        spread(S_BOX_0, 0), spread(S_BOX_1, 1), spread(S_BOX_0, 2), spread(S_BOX_1, 3)
    };

    private SeedSubstitution() {}

    static int apply(int word) {
        return SPREAD[0][word & 0xff]
                ^ SPREAD[1][word >>> 8 & 0xff]
                ^ SPREAD[2][word >>> 16 & 0xff]
                ^ SPREAD[3][word >>> 24];
    }

    private static int[] spread(int[] sBox, int position) {
        int[] table = new int[FIELD_SIZE];
        for (int x = 0; x < FIELD_SIZE; x++) {
            for (int outByte = 0; outByte < 4; outByte++) {
                table[x] |= (sBox[x] & MASKS[(position + outByte) % 4]) << (8 * outByte);
            }
        }
        return table;
    }

    private static int[] sBox(int[] matrix, int exponent, int constant) {
        int[] box = new int[FIELD_SIZE];
        for (int x = 0; x < FIELD_SIZE; x++) {
            box[x] = BinaryField.transform(matrix, BinaryField.power(x, exponent, FIELD_POLYNOMIAL)) ^ constant;
        }
        return box;
    }
}
