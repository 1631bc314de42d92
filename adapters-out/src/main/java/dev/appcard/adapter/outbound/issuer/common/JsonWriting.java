package dev.appcard.adapter.outbound.issuer.common;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.Reader;
import java.util.function.Consumer;

/** Compact JSON in UTF-8. The provider is looked up once: the search through the class path costs more than the JSON. */
public final class JsonWriting {

    private static final JsonProvider JSON = JsonProvider.provider();

    private JsonWriting() {}

    /** An object with these fields, in the order in which they are written. */
    public static byte[] object(Consumer<JsonGenerator> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = JSON.createGenerator(bytes)) {
            generator.writeStartObject();
            fields.accept(generator);
            generator.writeEnd();
        }
        return bytes.toByteArray();
    }

    static JsonParser parser(Reader text) {
        return JSON.createParser(text);
    }
}
