package dev.appcard.adapter.inbound.callback;

import java.util.regex.Pattern;

/** Foreign text for the log: one line, short, and without runs of digits that might be a card's number. */
final class LoggableText {

    private static final int LONGEST = 200;
    private static final Pattern LINE_BREAKERS = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");
    private static final Pattern DIGITS = Pattern.compile("[0-9](?:[ -]?[0-9]){11,}");

    private LoggableText() {}

    static String of(String foreign) {
        String cut = foreign.length() <= LONGEST ? foreign : foreign.substring(0, LONGEST) + "…";
        return DIGITS.matcher(LINE_BREAKERS.matcher(cut).replaceAll(" ")).replaceAll("***");
    }
}
