package dev.appcard.adapter.inbound.callback;

import java.util.regex.Pattern;

/** Makes text from outside safe for the log: one short line, without runs of digits that could be a card number. */
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
