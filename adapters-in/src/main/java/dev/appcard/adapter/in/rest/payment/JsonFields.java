package dev.appcard.adapter.in.rest.payment;

import dev.appcard.domain.KoreanTime;
import dev.appcard.domain.money.Money;
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
final class JsonFields {

    private static final DateTimeFormatter ISO_WITH_OFFSET =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT).withZone(KoreanTime.ZONE);

    private final JsonObjectBuilder builder = Json.createObjectBuilder();

    JsonFields text(String name, @Nullable String value) {
        return value == null ? empty(name) : value(name, Json.createValue(value));
    }

    JsonFields won(String name, Money value) {
        return number(name, value.won());
    }

    JsonFields number(String name, long value) {
        return value(name, Json.createValue(value));
    }

    JsonFields flag(String name, boolean value) {
        return value(name, value ? JsonValue.TRUE : JsonValue.FALSE);
    }

    /** In Korea's time, to the second. */
    JsonFields time(String name, @Nullable Instant value) {
        return text(name, value == null ? null : ISO_WITH_OFFSET.format(value));
    }

    JsonFields value(String name, Optional<? extends JsonValue> value) {
        return value.isPresent() ? value(name, value.get()) : empty(name);
    }

    JsonFields empty(String... names) {
        for (String name : names) {
            builder.addNull(name);
        }
        return this;
    }

    JsonObject build() {
        return builder.build();
    }

    private JsonFields value(String name, JsonValue value) {
        builder.add(name, value);
        return this;
    }
}
