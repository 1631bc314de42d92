package dev.appcard.domain.secret;

import java.time.Month;

/**
 * Who holds the card: a birth date {@code yyMMdd}, or a company's business number of 10 digits.
 *
 * <p>Not a record and not serializable, so that neither {@code toString}, JSON nor a session can reveal it. Closing it
 * zeroes it.
 */
public final class HolderIdentity implements AutoCloseable {

    private final SecretBytes bytes;

    /**
     * @param digits copied; the caller wipes its own
     * @throws IllegalArgumentException when it cannot be one; the value is not quoted
     */
    public HolderIdentity(byte[] digits) {
        if (!(SecretBytes.isDigits(digits) && (digits.length == 10 || (digits.length == 6 && isDate(digits))))) {
            throw new IllegalArgumentException(
                    "a holder is known by a birth date (yyMMdd) or a business number of 10 digits");
        }
        bytes = new SecretBytes(digits);
    }

    /** A copy, which the caller wipes: for the VAN's adapter only. */
    public byte[] reveal() {
        return bytes.copy();
    }

    /** The century is not said: a 29 February is taken of any year. */
    private static boolean isDate(byte[] digits) {
        int month = number(digits, 2);
        int day = number(digits, 4);
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    }

    private static int number(byte[] digits, int from) {
        return (digits[from] - '0') * 10 + digits[from + 1] - '0';
    }

    @Override
    public void close() {
        bytes.wipe();
    }

    @Override
    public String toString() {
        return "HolderIdentity(***)";
    }
}
