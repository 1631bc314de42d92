package dev.appcard.adapter.outbound.issuer.common;

import java.nio.charset.StandardCharsets;

/** The form of card numbers in issuers' messages: 16 digits, the last of them the check digit of Luhn's formula. */
public final class CardNumberCheck {

    public static final int LENGTH = 16;

    private CardNumberCheck() {}

    public static boolean isValid(String number) {
        return isValid(number.getBytes(StandardCharsets.US_ASCII));
    }

    /** The same for a number that must not become a string. */
    public static boolean isValid(byte[] ascii) {
        return ascii.length == LENGTH && AsciiDigits.only(ascii) && luhnSum(ascii) % 10 == 0;
    }

    /** From the right, every second digit counts twice, and its own digits are added up. */
    private static int luhnSum(byte[] digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length; fromRight++) {
            int digit = digits[digits.length - 1 - fromRight] - '0';
            int weighted = fromRight % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }
}
