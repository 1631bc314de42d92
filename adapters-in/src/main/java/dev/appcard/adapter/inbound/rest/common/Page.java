package dev.appcard.adapter.inbound.rest.common;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which part of a list is wanted: {@code limit}, 100 where it is absent, and the number to start behind. */
public final class Page {

    private static final int USUAL = 100;
    private static final int MOST = 1_000;
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

    private Page() {}

    public static int most(@Nullable String limit) {
        return most(limit, MOST);
    }

    /** @param atMost of this list */
    public static int most(@Nullable String limit, int atMost) {
        int most = number("limit", limit, USUAL);
        if (most < 1) {
            throw new InvalidField("limit", ValidationRule.AT_LEAST, "1");
        }
        if (most > atMost) {
            throw new InvalidField("limit", ValidationRule.AT_MOST, Integer.toString(atMost));
        }
        return most;
    }

    public static int number(String field, @Nullable String text, int absent) {
        if (text == null) {
            return absent;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new InvalidField(field, ValidationRule.WHOLE_NUMBER);
        }
        return Integer.parseInt(text);
    }
}
