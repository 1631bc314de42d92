package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.adapter.inbound.rest.common.CardNumbers;
import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.JsonBody;
import dev.appcard.adapter.inbound.rest.common.TextRules;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code metadata}: the merchant's own notes. Errors name the field only: the names inside are the merchant's text too. */
final class MetadataField {

    private static final String FIELD = "metadata";
    private static final int MOST_PAIRS = 5;
    private static final int LONGEST_KEY = 40;
    private static final int LONGEST_VALUE = 2000;

    private MetadataField() {}

    static Map<String, String> read(JsonBody body) {
        Map<String, JsonValue> entries = body.entries(FIELD);
        require(entries.size() <= MOST_PAIRS);
        Map<String, String> metadata = new LinkedHashMap<>();
        entries.forEach((key, value) -> metadata.put(checkedKey(key), checkedValue(value)));
        return metadata;
    }

    private static String checkedKey(String key) {
        require(!key.isBlank() && key.codePointCount(0, key.length()) <= LONGEST_KEY);
        TextRules.check(FIELD, key, LONGEST_KEY);
        CardNumbers.refuseIn(FIELD, key);
        return key;
    }

    private static String checkedValue(JsonValue value) {
        if (!(value instanceof JsonString text)) {
            throw new InvalidField(FIELD, ValidationRule.METADATA);
        }
        require(text.getString().codePointCount(0, text.getString().length()) <= LONGEST_VALUE);
        TextRules.check(FIELD, text.getString(), LONGEST_VALUE);
        CardNumbers.refuseIn(FIELD, text.getString());
        return text.getString();
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new InvalidField(FIELD, ValidationRule.METADATA);
        }
    }
}
