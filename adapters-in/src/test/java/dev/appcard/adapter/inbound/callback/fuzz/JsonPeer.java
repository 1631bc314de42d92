package dev.appcard.adapter.inbound.callback.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON by the library's stream of an object's fields, which does not mind a name twice. */
final class JsonPeer implements CodecOracle.Peer {

    @Override
    public List<Map.Entry<String, String>> read(byte[] message) {
        try (JsonParser parser = Json.createParserFactory(Map.of())
                .createParser(new ByteArrayInputStream(message), Peers.charsetOf(message))) {
            parser.next();
            return parser.getObjectStream()
                    .filter(field -> field.getValue().getValueType() == JsonValue.ValueType.STRING)
                    .map(field -> Map.entry(field.getKey(), ((JsonString) field.getValue()).getString()))
                    .toList();
        }
    }

    @Override
    public byte[] write(List<Map.Entry<String, String>> fields) {
        return fields.stream()
                .map(field -> Json.createValue(field.getKey()) + " : " + Json.createValue(field.getValue()))
                .collect(Collectors.joining(",", "{", "}"))
                .getBytes(UTF_8);
    }
}
