package dev.appcard.demo.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * As much of JSON Schema as our document uses. Stricter in one thing: a field that no part of a schema names is a fault, unless it
 * takes any.
 */
record JsonSchema(JsonNode document) {

    JsonNode resolved(JsonNode schema) {
        return schema.has("$ref")
                ? resolved(document.at(schema.path("$ref").asText().substring(1)))
                : schema;
    }

    /** @param at where in the value, for people */
    void check(JsonNode schema, JsonNode value, String at, List<String> faults) {
        checkShape(schema, value, at, faults);
        Set<String> named = new HashSet<>();
        if (value.isObject() && !collect(schema, named) && !named.isEmpty()) {
            value.fieldNames()
                    .forEachRemaining(name -> require(named.contains(name), at, name + " is not documented", faults));
        }
    }

    private void checkShape(JsonNode schema, JsonNode value, String at, List<String> faults) {
        if (schema.has("$ref")) {
            checkShape(resolved(schema), value, at, faults);
            return;
        }
        schema.path("allOf").forEach(part -> checkShape(part, value, at, faults));
        if (schema.has("oneOf")) {
            long fitting = elements(schema.path("oneOf"))
                    .filter(part -> fits(part, value))
                    .count();
            require(fitting == 1, at, "fits " + fitting + " of oneOf", faults);
        }
        if (schema.has("type")) {
            require(isOfType(schema.path("type"), value), at, "is no " + schema.path("type"), faults);
        }
        if (schema.has("enum")) {
            require(
                    elements(schema.path("enum")).anyMatch(value::equals),
                    at,
                    "is none of the enumeration: " + value,
                    faults);
        }
        if (schema.has("const")) {
            require(schema.path("const").asText().equals(value.asText()), at, "is not " + schema.path("const"), faults);
        }
        if (schema.has("pattern") && value.isTextual()) {
            require(value.asText().matches(schema.path("pattern").asText()), at, "is not of its pattern", faults);
        }
        if (schema.has("maxLength") && value.isTextual()) {
            require(value.asText().length() <= schema.path("maxLength").asInt(), at, "is too long", faults);
        }
        checkParts(schema, value, at, faults);
    }

    private void checkParts(JsonNode schema, JsonNode value, String at, List<String> faults) {
        if (value.isObject()) {
            schema.path("required")
                    .forEach(name -> require(value.has(name.asText()), at, name.asText() + " is missing", faults));
            schema.path("properties").properties().forEach(property -> {
                if (value.has(property.getKey())) {
                    check(property.getValue(), value.path(property.getKey()), at + "/" + property.getKey(), faults);
                }
            });
        }
        if (value.isArray() && schema.has("items")) {
            value.forEach(item -> check(schema.path("items"), item, at + "[]", faults));
        }
    }

    private boolean fits(JsonNode schema, JsonNode value) {
        List<String> faults = new ArrayList<>();
        check(schema, value, "", faults);
        return faults.isEmpty();
    }

    /** The names that a schema's parts have; true where any field is taken. */
    private boolean collect(JsonNode schema, Set<String> named) {
        JsonNode whole = resolved(schema);
        boolean any = whole.path("additionalProperties").isObject();
        whole.path("properties").fieldNames().forEachRemaining(named::add);
        for (String parts : List.of("allOf", "oneOf")) {
            for (JsonNode part : whole.path(parts)) {
                any |= collect(part, named);
            }
        }
        return any;
    }

    private static boolean isOfType(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            return elements(type).anyMatch(one -> isOfType(one, value));
        }
        return switch (type.asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> false;
        };
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static void require(boolean holds, String at, String fault, List<String> faults) {
        if (!holds) {
            faults.add(at + " " + fault);
        }
    }
}
