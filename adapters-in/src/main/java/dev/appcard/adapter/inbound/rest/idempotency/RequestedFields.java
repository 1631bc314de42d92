package dev.appcard.adapter.inbound.rest.idempotency;

import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.StrictJson;
import dev.appcard.adapter.inbound.rest.common.UnreadableJson;
import dev.appcard.adapter.inbound.rest.common.ValidationRule;
import dev.appcard.adapter.inbound.rest.keyin.CardDataCutter;
import dev.appcard.adapter.inbound.rest.keyin.CardDataValues;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a body asks for, field by field of its outermost object, in canonical form. Card data are one field, of which no
 * string is made. Closing wipes all values.
 */
final class RequestedFields implements AutoCloseable {

    /** How an answer names the fields of a card. */
    static final String CARD_DATA = "card data";

    /** Fields that cannot be named in an answer, since a name may hold anything, or are too many. */
    static final String REST = "body";

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,39}");
    private static final int MOST_FIELDS = 50;

    private final Map<String, byte[]> values;

    private RequestedFields(Map<String, byte[]> values) {
        this.values = values;
    }

    /**
     * @param json left as it is
     * @throws InvalidField as the resource would for bytes that are no JSON object
     */
    static RequestedFields of(byte[] json) {
        byte[] copy = json.clone();
        try (CardDataValues card = new CardDataValues()) {
            CardDataCutter.cut(copy, card);
            return of(StrictJson.parse(copy), card);
        } catch (UnreadableJson unreadable) {
            throw new InvalidField("body", ValidationRule.JSON_OBJECT);
        } finally {
            Arrays.fill(copy, (byte) 0);
        }
    }

    static RequestedFields none() {
        return new RequestedFields(Map.of());
    }

    private static RequestedFields of(JsonObject object, CardDataValues card) {
        Map<String, byte[]> values = new HashMap<>();
        StringBuilder rest = new StringBuilder();
        new TreeMap<>(object).forEach((name, value) -> {
            String canonical = CanonicalJson.of(value);
            if (CardDataValues.NAMES.contains(name) || CanonicalJson.isAbsent(value)) {
                return;
            }
            if (NAME.matcher(name).matches() && values.size() < MOST_FIELDS) {
                values.put(name, canonical.getBytes(StandardCharsets.UTF_8));
            } else {
                rest.append(name.length()).append(':').append(name).append(canonical);
            }
        });
        if (!rest.isEmpty()) {
            values.put(REST, rest.toString().getBytes(StandardCharsets.UTF_8));
        }
        card.canonical().ifPresent(bytes -> values.put(CARD_DATA, bytes));
        return new RequestedFields(values);
    }

    Map<String, byte[]> values() {
        return values;
    }

    @Override
    public void close() {
        values.values().forEach(value -> Arrays.fill(value, (byte) 0));
    }

    @Override
    public String toString() {
        return "RequestedFields(***)";
    }
}
