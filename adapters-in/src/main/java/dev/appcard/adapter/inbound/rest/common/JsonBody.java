package dev.appcard.adapter.inbound.rest.common;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A request's JSON object, or an object inside of it. Getters give a field in its type or throw {@link InvalidField}
 * with the field's full name; a field that is {@code null} is absent, and so is a text of blanks. Unknown fields are
 * ignored: Toss' clients send more than we know.
 */
public final class JsonBody {

    private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]*");
    /** How much of an unknown name may be repeated in an answer: it could hold anything. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]{1,40}");

    private static final int DIGITS_OF_A_LONG = 18;

    private final JsonObject object;
    private final String prefix;

    private JsonBody(JsonObject object, String prefix) {
        this.object = object;
        this.prefix = prefix;
    }

    /** @throws InvalidField 400 not a JSON object */
    public static JsonBody of(byte[] utf8) {
        try {
            return new JsonBody(StrictJson.parse(utf8), "");
        } catch (UnreadableJson unreadable) {
            throw new InvalidField("body", ValidationRule.JSON_OBJECT);
        }
    }

    /** The field's full name, for an {@link InvalidField} thrown by the caller. */
    public String nameOf(String field) {
        return prefix + field;
    }

    /** For our own calls: any other field is refused, so that a misspelt name is not silently ignored. */
    public void requireNothingBut(Set<String> known) {
        object.keySet().stream()
                .filter(field -> !known.contains(field))
                .findFirst()
                .ifPresent(field -> {
                    throw new InvalidField(
                            NAME.matcher(field).matches() ? nameOf(field) : "body", ValidationRule.UNKNOWN_FIELD);
                });
    }

    /** Whether the field is there with a value. */
    public boolean has(String field) {
        return value(field).isPresent();
    }

    /** A line of text: no control characters. */
    public Optional<String> text(String field, int mostCharacters) {
        Optional<String> text = lines(field, mostCharacters);
        if (text.filter(value -> value.chars().anyMatch(Character::isISOControl))
                .isPresent()) {
            throw new InvalidField(nameOf(field), ValidationRule.NO_CONTROL_CHARACTERS);
        }
        return text;
    }

    public String requiredText(String field, int mostCharacters) {
        return text(field, mostCharacters).orElseThrow(() -> missing(field));
    }

    /** Text that may have line breaks and tabs, but no other control characters. */
    public Optional<String> lines(String field, int mostCharacters) {
        return value(field)
                .map(value -> textOf(field, value))
                .filter(text -> !text.isBlank())
                .map(text -> {
                    TextRules.check(nameOf(field), text, mostCharacters);
                    return text;
                });
    }

    /**
     * Words that are never a reason to refuse: control characters become blanks, card numbers stars, and what is too long
     * is cut.
     */
    public Optional<String> note(String field, int mostCharacters) {
        return value(field)
                .map(value -> textOf(field, value))
                .map(text -> TextRules.cut(CardNumbers.masked(TextRules.withoutForbidden(text)), mostCharacters))
                .filter(text -> !text.isBlank());
    }

    /** An amount: whole won, as a number in any of JSON's spellings or as a string of digits. Beyond 18 digits it is {@code Long.MAX_VALUE}. */
    public OptionalLong won(String field) {
        return value(field)
                .map(value -> OptionalLong.of(wholeNumber(field, value, ValidationRule.WHOLE_WON)))
                .orElseGet(OptionalLong::empty);
    }

    public long requiredWon(String field) {
        return won(field).orElseThrow(() -> missing(field));
    }

    public OptionalInt number(String field) {
        return value(field)
                .map(value -> wholeNumber(field, value, ValidationRule.WHOLE_NUMBER))
                .map(number -> OptionalInt.of(Math.clamp(number, 0, Integer.MAX_VALUE)))
                .orElseGet(OptionalInt::empty);
    }

    /** Absent is false. */
    public boolean flag(String field) {
        return value(field)
                .map(value -> switch (value.getValueType()) {
                    case TRUE -> true;
                    case FALSE -> false;
                    case ARRAY, OBJECT, STRING, NUMBER, NULL ->
                        throw new InvalidField(nameOf(field), ValidationRule.TRUE_OR_FALSE);
                })
                .orElse(false);
    }

    /** A list of texts as they are: an empty one where it is no list of texts. */
    public Optional<List<String>> texts(String field) {
        return value(field).map(value -> switch (value) {
            case JsonArray list
            when list.stream().allMatch(JsonString.class::isInstance) -> list.getValuesAs(JsonString::getString);
            case JsonValue _ -> List.of();
        });
    }

    /** An object inside; where it is absent, an empty one. */
    public JsonBody object(String field) {
        return new JsonBody(objectOf(field), nameOf(field) + ".");
    }

    /** An object's fields as they are, for one whose names the merchant chooses. */
    public Map<String, JsonValue> entries(String field) {
        return objectOf(field);
    }

    private JsonObject objectOf(String field) {
        return switch (value(field).orElse(JsonValue.EMPTY_JSON_OBJECT)) {
            case JsonObject inner -> inner;
            case JsonValue _ -> throw new InvalidField(nameOf(field), ValidationRule.OBJECT);
        };
    }

    private Optional<JsonValue> value(String field) {
        return Optional.ofNullable(object.get(field)).filter(value -> value.getValueType() != JsonValue.ValueType.NULL);
    }

    private String textOf(String field, JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw new InvalidField(nameOf(field), ValidationRule.TEXT);
    }

    private long wholeNumber(String field, JsonValue value, ValidationRule remedy) {
        BigDecimal number = numberOf(value).orElseThrow(() -> new InvalidField(nameOf(field), remedy));
        boolean isWhole = number.signum() >= 0 && number.scale() <= 0;
        if (!isWhole) {
            throw new InvalidField(nameOf(field), remedy);
        }
        return (long) number.precision() - number.scale() > DIGITS_OF_A_LONG ? Long.MAX_VALUE : number.longValueExact();
    }

    /** In any of JSON's spellings ({@code 1E+4}, {@code 10000.0}); as text, digits alone. */
    private static Optional<BigDecimal> numberOf(JsonValue value) {
        return switch (value) {
            case JsonNumber number -> Optional.of(number.bigDecimalValue().stripTrailingZeros());
            case JsonString text
            when DIGITS.matcher(text.getString()).matches() -> Optional.of(new BigDecimal(text.getString()));
            case JsonValue _ -> Optional.empty();
        };
    }

    private InvalidField missing(String field) {
        return new InvalidField(nameOf(field), ValidationRule.REQUIRED);
    }
}
