package dev.appcard.sandbox.issuer.common.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The card that every buyer of the sandbox holds at an issuer. It exists nowhere else: its number begins with 9, which
 * no card scheme has given out.
 *
 * @param name as the buyer knows it, for instance {@code KB국민카드}
 * @param number 16 digits that pass Luhn
 */
public record BuyerCard(String name, String number) {
    /** Months and year, {@code MMyy}, of every card of the sandbox. */
    public static final String EXPIRY = "1231";

    /** The same for the buyer, {@code MM/yy}. */
    public static final String EXPIRY_SHOWN = "12/31";

    /** The three digits on the back of every card of the sandbox. */
    public static final String CVC = "000";

    /** The password of every buyer of the sandbox; six other digits are a wrong one. */
    public static final String PASSWORD = "000000";

    /** @throws IllegalArgumentException if the number is not 16 digits that pass Luhn */
    public BuyerCard {
        if (!number.matches("[0-9]{16}") || !Luhn.passes(number)) {
            throw new IllegalArgumentException("not a card number");
        }
    }

    /** The last day that every card of the sandbox is good for, {@code yyyyMMdd}. */
    public static String lastDay() {
        YearMonth month = YearMonth.parse(EXPIRY, DateTimeFormatter.ofPattern("MMyy", Locale.ROOT));
        return month.atEndOfMonth().format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The number as it is printed on a card. */
    public String numberInFours(String separator) {
        return number.replaceAll("(.{4})(?=.)", "$1" + separator);
    }

    public boolean hasNumber(String entered) {
        return same(number, entered);
    }

    /** @param entered {@code MMyy} */
    public static boolean hasExpiry(String entered) {
        return same(EXPIRY, entered);
    }

    public static boolean hasCvc(String entered) {
        return same(CVC, entered);
    }

    public static boolean hasPassword(String entered) {
        return same(PASSWORD, entered);
    }

    /** The name alone. */
    @Override
    public String toString() {
        return "BuyerCard(" + name + ")";
    }

    private static boolean same(String right, String entered) {
        return MessageDigest.isEqual(right.getBytes(UTF_8), entered.getBytes(UTF_8));
    }
}
