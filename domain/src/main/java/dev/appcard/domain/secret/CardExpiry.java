package dev.appcard.domain.secret;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

/**
 * A card's expiry as it was keyed in: {@code yyMM}, good to the end of that month.
 *
 * <p>Not a record and not serializable, so that neither {@code toString}, JSON nor a session can reveal it. Closing it
 * zeroes it.
 */
public final class CardExpiry implements AutoCloseable {

    private final SecretBytes bytes;

    /**
     * @param digits copied; the caller wipes its own
     * @throws IllegalArgumentException when it cannot be one; the value is not quoted
     */
    public CardExpiry(byte[] digits) {
        if (!(SecretBytes.isDigits(digits) && digits.length == 4 && isMonth(digits))) {
            throw new IllegalArgumentException("an expiry is yyMM");
        }
        bytes = new SecretBytes(digits);
    }

    /** A copy, which the caller wipes: for the VAN's adapter only. */
    public byte[] reveal() {
        return bytes.copy();
    }

    /** Whether its last day lies before this one. */
    public boolean isPast(LocalDate today) {
        byte[] digits = bytes.copy();
        try {
            int year = 2000 + number(digits, 0);
            return YearMonth.of(year, number(digits, 2)).isBefore(YearMonth.from(today));
        } finally {
            Arrays.fill(digits, (byte) 0);
        }
    }

    private static boolean isMonth(byte[] digits) {
        int month = number(digits, 2);
        return month >= 1 && month <= 12;
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
        return "CardExpiry(***)";
    }
}
