package dev.appcard.adapter.outbound.issuer.common;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import java.io.CharArrayReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A JSON object without objects and arrays in it, read strictly: malformed UTF-8, a field twice, a nested value, and
 * anything behind the object are refused. It is never printed: secrets may be in it.
 *
 * <p>Not the reader of the inbound adapters: that one makes strings of all texts, which could not be wiped, and inbound and
 * outbound adapters share no code.
 */
public final class FlatJson {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})");

    private static final char[] NOT_KEPT = {};

    private final Set<String> secretNames;
    private final char[] characters;
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    private FlatJson(Set<String> secretNames, char[] characters) {
        this.secretNames = secretNames;
        this.characters = characters;
    }

    public static Optional<FlatJson> read(byte[] utf8) {
        return read(utf8, Set.of(), Optional::of);
    }

    /**
     * What the reader makes of it, if it is such an object at all.
     *
     * @param secretNames of texts that never become strings: {@link #secret} gives them, and only to this reader
     */
    public static <T> Optional<T> read(byte[] utf8, Set<String> secretNames, Function<FlatJson, Optional<T>> reader) {
        char[] characters = NOT_KEPT;
        try {
            characters = decode(utf8);
            return parse(characters, secretNames).flatMap(reader);
        } catch (CharacterCodingException | JsonException | NoSuchElementException malformed) {
            return Optional.empty();
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    /** Whether there is anything of this name. */
    public boolean has(String name) {
        return names.contains(name);
    }

    /** The text of this secret name, if it is ASCII without control characters. The taker wipes it. */
    public Optional<byte[]> secret(String name) {
        return new AsciiTexts(characters).find(name);
    }

    /** The text of this name, if it has this form as a whole. */
    public Optional<String> text(String name, Pattern form) {
        return Optional.ofNullable(texts.get(name))
                .filter(value -> form.matcher(value).matches());
    }

    /** The number of this name, if it was written without a fraction and an exponent. */
    public Optional<Long> wholeNumber(String name) {
        return Optional.ofNullable(numbers.get(name))
                .filter(value -> WHOLE_NUMBER.matcher(value).matches())
                .map(Long::valueOf);
    }

    @Override
    public String toString() {
        return "FlatJson(***)";
    }

    private static char[] decode(byte[] utf8) throws CharacterCodingException {
        CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8));
        char[] characters = Arrays.copyOf(decoded.array(), decoded.limit());
        Arrays.fill(decoded.array(), '\0');
        return characters;
    }

    private static Optional<FlatJson> parse(char[] characters, Set<String> secretNames) {
        FlatJson json = new FlatJson(secretNames, secretNames.isEmpty() ? NOT_KEPT : characters);
        try (JsonParser parser = JsonWriting.parser(new CharArrayReader(characters))) {
            boolean whole = parser.next() == JsonParser.Event.START_OBJECT && json.readFields(parser);
            // asked at the end, hasNext looks behind the object and throws when it finds more
            return whole && !parser.hasNext() ? Optional.of(json) : Optional.empty();
        }
    }

    private boolean readFields(JsonParser parser) {
        while (parser.next() == JsonParser.Event.KEY_NAME) {
            String name = parser.getString();
            if (!names.add(name) || !readValue(name, parser)) {
                return false;
            }
        }
        return true;
    }

    private boolean readValue(String name, JsonParser parser) {
        switch (parser.next()) {
            case VALUE_STRING -> {
                if (!secretNames.contains(name)) {
                    texts.put(name, parser.getString());
                }
            }
            case VALUE_NUMBER -> numbers.put(name, parser.getString());
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> {
                // an issuer's own field: no field of ours is of these kinds
            }
            case START_OBJECT, START_ARRAY, END_OBJECT, END_ARRAY, KEY_NAME -> {
                return false;
            }
        }
        return true;
    }
}
