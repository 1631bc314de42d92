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

    private static boolean isForbidden(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }
}
