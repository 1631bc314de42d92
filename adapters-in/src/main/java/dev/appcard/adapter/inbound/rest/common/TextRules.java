package dev.appcard.adapter.inbound.rest.common;

/** The rules for every text that a merchant sends and that is stored. */
public final class TextRules {

    private TextRules() {}

    /** @throws InvalidField when it is longer (in characters, not in UTF-16 units) or has control characters */
    public static void check(String field, String text, int mostCharacters) {
        if (text.codePointCount(0, text.length()) > mostCharacters) {
            throw new InvalidField(field, ValidationRule.LENGTH, "1", Integer.toString(mostCharacters));
        }
        if (text.chars().anyMatch(TextRules::isForbidden)) {
            throw new InvalidField(field, ValidationRule.NO_CONTROL_CHARACTERS);
        }
    }

    /** With a blank for each character that {@link #check} refuses. */
    static String withoutForbidden(String text) {
        return text.codePoints()
                .map(character -> isForbidden(character) ? ' ' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The first so many characters. */
    static String cut(String text, int mostCharacters) {
        return text.codePointCount(0, text.length()) <= mostCharacters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, mostCharacters));
    }

    private static boolean isForbidden(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }
}
