package dev.appcard.sandbox.issuer.common.crypto;

/** Arithmetic in GF(2^8), which the S-boxes of SEED and ARIA are defined over. */
final class BinaryField {
    private static final int SIZE = 256;

    private BinaryField() {}

    /**
     * {@code base} to the power of {@code exponent}.
     *
     * @param polynomial the field's, with its x^8
     */
    static int power(int base, int exponent, int polynomial) {
        int product = 1;
        for (int i = 0; i < exponent; i++) {
            product = multiply(product, base, polynomial);
        }
        return product;
    }

    /**
     * A matrix of bits times a vector of bits.
     *
     * @param matrix its rows, most significant bit first
     */
    static int transform(int[] matrix, int vector) {
        int product = 0;
        for (int row : matrix) {
            product = (product << 1) | (Integer.bitCount(row & vector) & 1);
        }
        return product;
    }

    private static int multiply(int left, int right, int polynomial) {
        int product = 0;
        int shifted = left;
        for (int bits = right; bits != 0; bits >>>= 1) {
            product ^= (bits & 1) == 1 ? shifted : 0;
            shifted <<= 1;
            shifted ^= shifted >= SIZE ? polynomial : 0;
        }
        return product;
    }
}
