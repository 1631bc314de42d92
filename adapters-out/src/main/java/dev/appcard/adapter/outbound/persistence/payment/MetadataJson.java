package dev.appcard.adapter.outbound.persistence.payment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/** A merchant's notes as the JSON object that the column holds. */
final class MetadataJson {
    private MetadataJson() {}

    static String write(Map<String, String> metadata) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        metadata.forEach(json::add);
        return json.build().toString();
    }

    static Map<String, String> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Map<String, String> metadata = new HashMap<>();
            json.keySet().forEach(name -> metadata.put(name, json.getString(name)));
            return Map.copyOf(metadata);
        }
    }
}
