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
