package dev.appcard.adapter.outbound.issuer.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;

/** A JSON object as the library streams it, in order and with whatever stands twice. */
record PeerJson(List<Map.Entry<String, JsonValue>> fields) {

    static PeerJson read(byte[] utf8) {
        try (JsonParser parser =
                Json.createParserFactory(Map.of()).createParser(new ByteArrayInputStream(utf8), UTF_8)) {
            parser.next();
            return new PeerJson(parser.getObjectStream().toList());
        }
    }

    List<String> names() {
        return fields.stream().map(Map.Entry::getKey).toList();
    }

    String text(String name) {
        return ((JsonString) value(name)).getString();
    }

    long number(String name) {
        return ((JsonNumber) value(name)).longValueExact();
    }

    List<String> texts() {
        return fields.stream()
                .map(Map.Entry::getValue)
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .toList();
    }

    private JsonValue value(String name) {
        return fields.stream()
                .filter(field -> field.getKey().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(JsonValue.NULL);
    }
}
