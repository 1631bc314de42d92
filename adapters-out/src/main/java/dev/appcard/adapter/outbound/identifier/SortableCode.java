package dev.appcard.adapter.outbound.identifier;

import java.math.BigInteger;

/**
 * 48 bits of time and 80 bits of randomness in 26 characters of Crockford's base32, which has no I, L, O and U. Codes
 * sort as text as their times do.
 */
final class SortableCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHARACTERS = 26;
    private static final int BITS_OF_CHARACTER = 5;
    private static final int RANDOM_BITS = 80;
    private static final long MOST_MILLISECONDS = (1L << 48) - 1;

    private SortableCode() {}

    static String of(long milliseconds, byte[] tenRandomBytes) {
        BigInteger time = BigInteger.valueOf(milliseconds & MOST_MILLISECONDS);
        BigInteger rest = time.shiftLeft(RANDOM_BITS).or(new BigInteger(1, tenRandomBytes));
        StringBuilder backwards = new StringBuilder(CHARACTERS);
        for (int position = 0; position < CHARACTERS; position++) {
            backwards.append(ALPHABET.charAt(rest.intValue() & 31));
            rest = rest.shiftRight(BITS_OF_CHARACTER);
        }
        return backwards.reverse().toString();
    }
}
