package dev.appcard.adapter.inbound.rest.idempotency;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One text for all JSON of the same meaning: members in order of their names, without those that count as absent (null,
 * blank texts), numbers by their value ({@code 1E+4} is {@code 10000}, and so is the text {@code "10000"}, as it is for an
 * amount), texts composed (NFC). Lengths stand in front, so that different values never give one text.
 */
final class CanonicalJson {

    private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]{0,17}");

    private CanonicalJson() {}

    /** Whether a member counts as left out. */
    static boolean isAbsent(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> true;
            case STRING -> ((JsonString) value).getString().isBlank();
            case ARRAY, OBJECT, NUMBER, TRUE, FALSE -> false;
        };
    }

    static String of(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> "-";
            case TRUE -> "t";
            case FALSE -> "f";
            case NUMBER -> number(((JsonNumber) value).bigDecimalValue());
            case STRING -> text(((JsonString) value).getString());
            case ARRAY -> array(value.asJsonArray());
            case OBJECT -> object(value.asJsonObject());
        };
    }

    private static String number(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return sized('n', shortest.unscaledValue() + "e" + -(long) shortest.scale());
    }

    private static String text(String text) {
        return DIGITS.matcher(text).matches()
                ? number(new BigDecimal(text))
                : sized('s', Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private static String array(JsonArray array) {
        StringBuilder elements = new StringBuilder();
        array.forEach(element -> elements.append(of(element)));
        return sized('a', elements.toString());
    }

    private static String object(JsonObject object) {
        StringBuilder members = new StringBuilder();
        new TreeMap<>(object).forEach((name, member) -> {
            if (!isAbsent(member)) {
                members.append(sized('k', name)).append(of(member));
            }
        });
        return sized('o', members.toString());
    }

    private static String sized(char kind, String content) {
        return "" + kind + content.length() + ':' + content;
    }
}
