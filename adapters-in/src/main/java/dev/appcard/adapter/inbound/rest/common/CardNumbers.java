package dev.appcard.adapter.inbound.rest.common;

import dev.appcard.domain.text.Luhn;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds card numbers in texts that must not contain any: an order's name, notes. A run of 14 to 19 digits, single
 * blanks or hyphens between them allowed, that begins like a card's number and passes Luhn.
 */
public final class CardNumbers {

    private static final int FEWEST_DIGITS = 14;
    private static final int MOST_DIGITS = 19;
    private static final Pattern RUN = Pattern.compile("[0-9](?:[ -]?[0-9])*");
    /**
     * The first digits of the card brands, 9 being Korea's own; anything else (a date of this century, for example) is
     * not a card.
     */
    private static final Pattern BEGINNING = Pattern.compile("(?:[34569]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720).*");

    /** Digits in the groups that are printed on cards, one or two separators between them, and nothing glued to them. */
    private static final Pattern TOKEN = Pattern.compile(
            """
            (?<![A-Za-z0-9０-９])(?<![A-Za-z0-9０-９][-_./])
            (?:D{4}S D{4}S D{4}S D{4}|D{4}S D{6}S D{4,5}|D{13,19})
            (?![A-Za-z0-9０-９])(?![-_./][A-Za-z0-9０-９])
            """.replaceAll("\\s", "").replace("D", "[0-9０-９]").replace("S", "[\\u0020\\u00A0._/-]{1,2}"));

    /** By number of digits, the ranges that issuers have; 9 is Korea's own. */
    private static final Pattern ISSUED = Pattern.compile("4[0-9]{12}"
            + "|3(?:0[0-5]|[689][0-9])[0-9]{11}"
            + "|3[47][0-9]{13}"
            + "|(?:35|[4569][0-9]|2[2-7])[0-9]{14}"
            + "|[456][0-9]{16,18}");

    private CardNumbers() {}

    public static boolean isIn(String text) {
        Matcher runs = RUN.matcher(text);
        while (runs.find()) {
            String digits = runs.group().replace(" ", "").replace("-", "");
            if (isCardNumber(digits)) {
                return true;
            }
        }
        return false;
    }

    /** With a star for each digit of a card's number; parts of longer tokens (UUIDs, account numbers) are left alone. */
    public static String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        Matcher tokens = TOKEN.matcher(text);
        for (int from = 0; tokens.find(from); from = tokens.start() + 1) {
            String digits = digitsOf(tokens.group());
            if (ISSUED.matcher(digits).matches() && Luhn.passes(digits)) {
                star(masked, tokens.start(), tokens.end());
            }
        }
        return masked.toString();
    }

    private static String digitsOf(String token) {
        return token.chars()
                .filter(Character::isDigit)
                .map(digit -> Character.forDigit(Character.digit(digit, 10), 10))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void star(StringBuilder text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.isDigit(text.charAt(at))) {
                text.setCharAt(at, '*');
            }
        }
    }

    /** @throws InvalidField when a card number is in the text; the text is not quoted */
    public static void refuseIn(String field, String text) {
        if (isIn(text)) {
            throw new InvalidField(field, ValidationRule.NO_CARD_NUMBER);
        }
    }

    private static boolean isCardNumber(String digits) {
        return digits.length() >= FEWEST_DIGITS
                && digits.length() <= MOST_DIGITS
                && BEGINNING.matcher(digits).matches()
                && Luhn.passes(digits);
    }
}
