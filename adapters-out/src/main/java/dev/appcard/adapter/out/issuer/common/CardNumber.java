package dev.appcard.adapter.out.issuer.common;

import java.util.regex.Pattern;

/** The form of card numbers in issuers' messages: 16 digits, the last of them the check digit of Luhn's formula. */
public final class CardNumber {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{16}");

    private CardNumber() {}

    public static boolean isValid(String number) {
        return DIGITS.matcher(number).matches() && luhnSum(number) % 10 == 0;
    }

    /** From the right, every second digit counts twice, and its own digits are added up. */
    private static int luhnSum(String digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            int weighted = fromRight % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }
}
