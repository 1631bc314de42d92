package dev.appcard.adapter.outbound.van.kspay;

import static dev.appcard.adapter.outbound.van.kspay.KspayLayouts.APPROVAL;

import dev.appcard.adapter.outbound.van.telegram.TelegramFormatException;
import java.util.regex.Pattern;

/** A card's number and expiry, checked before they become TrackII. Neither is ever quoted. */
final class CardText {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{16}");
    private static final Pattern EXPIRY = Pattern.compile("[0-9]{2}(0[1-9]|1[0-2])");

    private CardText() {}

    /** @throws TelegramFormatException unless it has 16 digits of which the last one checks the others (Luhn) */
    static String number(String number) {
        if (!NUMBER.matcher(number).matches() || !passesLuhn(number)) {
            throw TelegramFormatException.of(APPROVAL, "TrackII", "no card number");
        }
        return number;
    }

    /** @throws TelegramFormatException unless it is yyMM */
    static String expiry(String expiry) {
        if (!EXPIRY.matcher(expiry).matches()) {
            throw TelegramFormatException.of(APPROVAL, "TrackII", "no expiry");
        }
        return expiry;
    }

    private static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int position = 0; position < digits.length(); position++) {
            int digit = digits.charAt(digits.length() - 1 - position) - '0';
            int weighted = position % 2 == 0 ? digit : 2 * digit;
            sum += weighted / 10 + weighted % 10;
        }
        return sum % 10 == 0;
    }
}
