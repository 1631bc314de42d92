package dev.appcard.adapter.out.issuer.common;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import java.io.CharArrayReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A JSON object of texts and numbers, read strictly: malformed UTF-8, a field twice, a value of another kind, and
 * anything behind the object are refused.
 */
final class FlatJson {

    private static final String WHOLE_NUMBER = "-?(0|[1-9][0-9]{0,17})";

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    private FlatJson() {}

    static Optional<FlatJson> read(byte[] utf8) {
        char[] characters = new char[0];
        try {
            characters = decode(utf8);
            return parse(characters);
        } catch (CharacterCodingException | JsonException | NoSuchElementException malformed) {
            return Optional.empty();
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    Optional<String> text(String name, String form) {
        return Optional.ofNullable(texts.get(name)).filter(value -> value.matches(form));
    }

    Optional<Long> wholeNumber(String name) {
        return Optional.ofNullable(numbers.get(name))
                .filter(value -> value.matches(WHOLE_NUMBER))
                .map(Long::valueOf);
    }

    private static char[] decode(byte[] utf8) throws CharacterCodingException {
        CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8));
        char[] characters = Arrays.copyOf(decoded.array(), decoded.limit());
        Arrays.fill(decoded.array(), '\0');
        return characters;
    }

    private static Optional<FlatJson> parse(char[] characters) {
        FlatJson json = new FlatJson();
        try (JsonParser parser = Json.createParser(new CharArrayReader(characters))) {
            boolean whole = parser.next() == JsonParser.Event.START_OBJECT && json.readFields(parser);
            // asked at the end, hasNext looks behind the object and throws when it finds more
            return whole && !parser.hasNext() ? Optional.of(json) : Optional.empty();
        }
    }

    private boolean readFields(JsonParser parser) {
        while (parser.next() == JsonParser.Event.KEY_NAME) {
            String name = parser.getString();
            if (texts.containsKey(name) || numbers.containsKey(name) || !readValue(name, parser)) {
                return false;
            }
        }
        return true;
    }

    private boolean readValue(String name, JsonParser parser) {
        switch (parser.next()) {
            case VALUE_STRING -> texts.put(name, parser.getString());
            case VALUE_NUMBER -> numbers.put(name, parser.getString());
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL, START_OBJECT, START_ARRAY, END_OBJECT, END_ARRAY, KEY_NAME -> {
                return false;
            }
        }
        return true;
    }
}
