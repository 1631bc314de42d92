package dev.appcard.sandbox.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * JSON trees, strictly read: a duplicate key or anything after the value is refused. Jackson's sources are not shown in
 * errors, so that no part of a body is repeated.
 */
public final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** Reads an object. Throws a 400 {@link BadRequest} for anything else. */
    public static ObjectNode readObject(byte[] utf8) {
        try {
            JsonNode node = MAPPER.readTree(utf8);
            if (node instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException e) {
            throw new BadRequest(400, "", "the body is not JSON");
        }
        throw new BadRequest(400, "", "the body is not a JSON object");
    }

    /** Refuses a field that is not among these with a 400 {@link BadRequest}: a typo must not go unnoticed. */
    public static void requireOnly(ObjectNode object, List<String> names) {
        object.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                throw BadRequest.field(name, "unknown field");
            }
        });
    }

    /** True unless the field says otherwise; a 400 {@link BadRequest} if it says something else. */
    public static boolean unlessFalse(ObjectNode object, String name) {
        JsonNode flag = object.path(name);
        if (flag.isMissingNode() || flag.isBoolean()) {
            return flag.asBoolean(true);
        }
        throw BadRequest.field(name, "true or false");
    }

    /** Compact UTF-8 bytes. */
    public static byte[] bytes(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
