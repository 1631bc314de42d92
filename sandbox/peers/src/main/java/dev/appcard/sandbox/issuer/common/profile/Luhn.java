package dev.appcard.sandbox.issuer.common.profile;

/** The check digit of card numbers (ISO/IEC 7812-1, annex B). */
public final class Luhn {
    private Luhn() {}

    /** @param digits digits only */
    public static boolean passes(String digits) {
        return sum(digits) % 10 == 0;
    }

    /** The digits followed by their check digit. */
    public static String complete(String digits) {
        int sum = sum(digits + "0");
        return digits + (10 - sum % 10) % 10;
    }

    private static int sum(String digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            int weighed = fromRight % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum;
    }
}
