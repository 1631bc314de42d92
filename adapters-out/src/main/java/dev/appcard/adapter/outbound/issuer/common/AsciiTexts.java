package dev.appcard.adapter.outbound.issuer.common;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds a text in a JSON object without making a {@link String} of it, so that it can be wiped. The object has been
 * parsed already: it is well formed and has no objects and arrays in it, so that whatever is quoted is a name or a text.
 */
final class AsciiTexts {

    private static final int HEX = 16;
    private static final int UNICODE_DIGITS = 4;
    private static final int HIGHEST = 0x7e;
    private static final int LOWEST = 0x20;

    private final char[] json;
    private int at;

    AsciiTexts(char[] json) {
        this.json = json;
    }

    /** The text of this name, if it is one of printable ASCII and spaces. The taker wipes it. */
    Optional<byte[]> find(String name) {
        for (at = 0; toNextQuote(); ) {
            int start = at + 1;
            toEndOfText();
            boolean named = Arrays.equals(json, start, at, name.toCharArray(), 0, name.length());
            at++;
            skipBlanks();
            if (at < json.length && json[at] == ':' && named) {
                at++;
                skipBlanks();
                return json[at] == '"' ? unescaped() : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean toNextQuote() {
        while (at < json.length && json[at] != '"') {
            at++;
        }
        return at < json.length;
    }

    /** From its first quote to its last. */
    private void toEndOfText() {
        for (at++; json[at] != '"'; at++) {
            if (json[at] == '\\') {
                at++;
            }
        }
    }

    private void skipBlanks() {
        while (at < json.length && json[at] <= ' ') {
            at++;
        }
    }

    private Optional<byte[]> unescaped() {
        int start = at + 1;
        toEndOfText();
        byte[] text = new byte[at - start];
        int length = 0;
        try {
            for (at = start; json[at] != '"'; at++) {
                int character = json[at] == '\\' ? escaped() : json[at];
                if (character < LOWEST || character > HIGHEST) {
                    return Optional.empty();
                }
                text[length++] = (byte) character;
            }
            return Optional.of(Arrays.copyOf(text, length));
        } finally {
            Arrays.fill(text, (byte) 0);
        }
    }

    /** What stands behind a backslash; -1 for a control character. */
    private int escaped() {
        at++;
        return switch (json[at]) {
            case '"', '\\', '/' -> json[at];
            case 'u' -> unicode();
            default -> -1;
        };
    }

    private int unicode() {
        int character = 0;
        for (int digit = 0; digit < UNICODE_DIGITS; digit++) {
            at++;
            character = character * HEX + Character.digit(json[at], HEX);
        }
        return character;
    }
}
