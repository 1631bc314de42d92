package dev.appcard.adapter.outbound.issuer.common;

/** Decimal digits as ASCII bytes: what must not become a string is looked at so. */
public final class AsciiDigits {

    private static final int DECIMAL = 10;

    private AsciiDigits() {}

    public static boolean only(byte[] ascii) {
        for (byte each : ascii) {
            if (each < '0' || each > '9') {
                return false;
            }
        }
        return true;
    }

    /** The number that these digits of it make. */
    public static int number(byte[] digits, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            number = number * DECIMAL + (digits[at] - '0');
        }
        return number;
    }
}
