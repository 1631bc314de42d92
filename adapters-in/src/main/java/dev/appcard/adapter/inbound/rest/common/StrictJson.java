package dev.appcard.adapter.inbound.rest.common;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads one JSON object from UTF-8 bytes and refuses what two parsers might read differently: a key twice, anything
 * behind the object, a byte order mark, bytes that are not UTF-8, half a surrogate pair. Depth is bounded.
 *
 * <p>The issuers' answers have a reader of their own in the outbound adapters: it gives secrets as bytes that can be wiped,
 * takes no nested values, and inbound and outbound adapters share no code.
 */
public final class StrictJson {

    private static final int DEEPEST = 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private StrictJson() {}

    /** @throws UnreadableJson when it is refused; the reason is not told */
    public static JsonObject parse(byte[] utf8) throws UnreadableJson {
        String text = decode(utf8);
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            require(parser.hasNext() && parser.next() == Event.START_OBJECT);
            JsonObject object = object(parser, 1);
            require(!parser.hasNext());
            return object;
        } catch (UnreadableJson refused) {
            throw refused;
        } catch (RuntimeException anyFaultOfTheParser) {
            // Parsers fail in many ways (JsonParsingException, NumberFormatException, …) and their texts quote the
            // body.
            throw new UnreadableJson();
        }
    }

    private static String decode(byte[] utf8) throws UnreadableJson {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            require(text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK);
            return text;
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableJson();
        }
    }

    private static JsonObject object(JsonParser parser, int depth) throws UnreadableJson {
        require(depth <= DEEPEST);
        JsonObjectBuilder builder = Json.createObjectBuilder();
        Set<String> seen = new HashSet<>();
        while (parser.next() != Event.END_OBJECT) {
            String key = parser.getString();
            require(seen.add(key) && isWellFormed(key));
            builder.add(key, value(parser, parser.next(), depth));
        }
        return builder.build();
    }

    private static JsonArray array(JsonParser parser, int depth) throws UnreadableJson {
        require(depth <= DEEPEST);
        JsonArrayBuilder builder = Json.createArrayBuilder();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            builder.add(value(parser, event, depth));
        }
        return builder.build();
    }

    private static JsonValue value(JsonParser parser, Event event, int depth) throws UnreadableJson {
        return switch (event) {
            case START_OBJECT -> object(parser, depth + 1);
            case START_ARRAY -> array(parser, depth + 1);
            case VALUE_STRING -> {
                require(isWellFormed(parser.getString()));
                yield parser.getValue();
            }
            case VALUE_NUMBER, VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> parser.getValue();
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw new UnreadableJson();
        };
    }

    /** An escape such as {@code \}{@code ud800} alone is valid JSON but no text: it cannot be stored or sent. */
    private static boolean isWellFormed(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static void require(boolean condition) throws UnreadableJson {
        if (!condition) {
            throw new UnreadableJson();
        }
    }
}
