package dev.appcard.sandbox.van.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.BadRequest;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The fields of a posted rule, each checked; an unknown field is refused, not ignored. */
final class RuleJson {
    private final ObjectNode json;
    private final Set<String> unread;

    RuleJson(ObjectNode json) {
        this.json = json;
        this.unread = new HashSet<>();
        json.fieldNames().forEachRemaining(unread::add);
    }

    String text(String field, String pattern) {
        return optionalText(field, pattern).orElseThrow(() -> BadRequest.field(field, "is required"));
    }

    Optional<String> optionalText(String field, String pattern) {
        return value(field).map(value -> {
            if (!value.isTextual() || !value.textValue().matches(pattern)) {
                throw BadRequest.field(field, "must be text that matches " + pattern);
            }
            return value.textValue();
        });
    }

    long number(String field, long least, long most) {
        return optionalNumber(field, least, most).orElseThrow(() -> BadRequest.field(field, "is required"));
    }

    Optional<Long> optionalNumber(String field, long least, long most) {
        return value(field).map(value -> {
            if (!value.isIntegralNumber()
                    || !value.canConvertToLong()
                    || value.longValue() < least
                    || value.longValue() > most) {
                throw BadRequest.field(field, "must be a whole number from " + least + " to " + most);
            }
            return value.longValue();
        });
    }

    boolean flag(String field, boolean otherwise) {
        return value(field)
                .map(value -> {
                    if (!value.isBoolean()) {
                        throw BadRequest.field(field, "must be true or false");
                    }
                    return value.booleanValue();
                })
                .orElse(otherwise);
    }

    void requireNothingElse() {
        unread.stream().sorted().findFirst().ifPresent(field -> {
            throw BadRequest.field(field, "is not a field of this action");
        });
    }

    private Optional<JsonNode> value(String field) {
        unread.remove(field);
        return Optional.ofNullable(json.get(field)).filter(value -> !value.isNull());
    }
}
