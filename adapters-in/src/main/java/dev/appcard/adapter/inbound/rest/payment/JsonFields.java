package dev.appcard.adapter.inbound.rest.payment;

import dev.appcard.domain.money.Money;
import dev.appcard.domain.time.KoreanTime;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer's object, field by field: every field is there, {@code null} where it is empty. */
public final class JsonFields {

    private static final DateTimeFormatter ISO_WITH_OFFSET =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT).withZone(KoreanTime.ZONE);

    private final JsonObjectBuilder builder = Json.createObjectBuilder();

    public JsonFields text(String name, @Nullable String value) {
        return value == null ? empty(name) : value(name, Json.createValue(value));
    }

    /** @param value null in the answer where it is empty, as for all that is unknown */
    public JsonFields known(String name, String value) {
        return value.isEmpty() ? empty(name) : text(name, value);
    }

    public JsonFields won(String name, Money value) {
        return number(name, value.won());
    }

    public JsonFields number(String name, long value) {
        return value(name, Json.createValue(value));
    }

    public JsonFields flag(String name, boolean value) {
        return value(name, value ? JsonValue.TRUE : JsonValue.FALSE);
    }

    /** In Korea's time, to the second. */
    public JsonFields time(String name, @Nullable Instant value) {
        return text(name, value == null ? null : ISO_WITH_OFFSET.format(value));
    }

    public JsonFields value(String name, Optional<? extends JsonValue> value) {
        return value.isPresent() ? value(name, value.get()) : empty(name);
    }

    public JsonFields empty(String... names) {
        for (String name : names) {
            builder.addNull(name);
        }
        return this;
    }

    public JsonObject build() {
        return builder.build();
    }

    private JsonFields value(String name, JsonValue value) {
        builder.add(name, value);
        return this;
    }
}
