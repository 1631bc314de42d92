package dev.appcard.domain.text;

import java.nio.charset.StandardCharsets;

/** Luhn's formula, by which the last digit of a card number checks the others. */
public final class Luhn {

    private Luhn() {}

    /** @param digits ASCII, and nothing but digits */
    public static boolean passes(byte[] digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length; fromRight++) {
            int digit = digits[digits.length - 1 - fromRight] - '0';
            int weighted = fromRight % 2 == 0 ? digit : 2 * digit;
            sum += weighted / 10 + weighted % 10;
        }
        return sum % 10 == 0;
    }

    /** The same for a number that may be a string. */
    public static boolean passes(String digits) {
        return passes(digits.getBytes(StandardCharsets.US_ASCII));
    }
}
