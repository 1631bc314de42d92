package dev.appcard.adapter.inbound.rest.keyin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.appcard.adapter.inbound.rest.common.InvalidField;
import dev.appcard.adapter.inbound.rest.common.StrictJson;
import dev.appcard.adapter.inbound.rest.common.UnreadableJson;
import dev.appcard.testing.Seed;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardDataCutterTest {

    private static final String NUMBER = "4111111111111111";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"cardNumber\":\"4111111111111111\"} | {\"cardNumber\":\"1111111111111111\"}",
                "{ \"a\" : 1 , \"cardNumber\" :\t\"4111111111111111\" } | { \"a\" : 1 , \"cardNumber\" :"
                        + "\t\"1111111111111111\" }",
                "{\"card\\u004eumber\":\"4111111111111111\"} | {\"card\\u004eumber\":\"1111111111111111\"}",
                "{\"cardNumber\":\"\\u0034111111111111111\"} | {\"cardNumber\":\"111111111111111111111\"}",
                "{\"x\":\"\\\"cardNumber\\\":\",\"cardNumber\":\"4111111111111111\"}"
                        + " | {\"x\":\"\\\"cardNumber\\\":\",\"cardNumber\":\"1111111111111111\"}",
                "{\"x\":[{\"y\":{}}],\"cardNumber\":\"4111111111111111\"}"
                        + " | {\"x\":[{\"y\":{}}],\"cardNumber\":\"1111111111111111\"}"
            })
    void cutShouldTakeTheValueAndLeaveNothingOfIt(String json, String left) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (CardDataValues values = new CardDataValues()) {
            CardDataCutter.cut(bytes, values);

            assertThat(values.required(CardDataValues.NUMBER)).asString().isEqualTo(NUMBER);
            assertThat(bytes).asString().isEqualTo(left);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"card\":{\"cardNumber\":\"4111111111111111\"}}",
                "[{\"cardNumber\":\"4111111111111111\"}]",
                "{\"x\":[[{\"cardNumber\":4111111111111111}]]}"
            })
    void cutShouldOverwriteInsideOfOtherObjectsAndTakeNothingThere(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (CardDataValues values = new CardDataValues()) {
            CardDataCutter.cut(bytes, values);

            assertThat(values.find(CardDataValues.NUMBER)).isEmpty();
            assertThat(bytes).asString().doesNotContain(NUMBER);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"orderId\":\"cardNumber\",\"amount\":100}",
                "{\"cardNumber\":null}",
                "{\"cardNumber\" : null }",
                "{\"cardNumbers\":\"4111111111111111\"}",
                "{\"CARDNUMBER\":\"4111111111111111\"}",
                "{\"x\":[\"cardNumber\",\"4111111111111111\"]}",
                "{}",
                ""
            })
    void cutShouldLeaveEverythingElseAsItIs(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (CardDataValues values = new CardDataValues()) {
            CardDataCutter.cut(bytes, values);

            assertThat(values.find(CardDataValues.NUMBER)).isEmpty();
            assertThat(bytes).asString().isEqualTo(json);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"4111111111111111", "-1", "true", "false", "[\"4111111111111111\"]", "{\"a\":1}", "x"})
    void cutShouldRefuseWhatIsNoText(String value) {
        byte[] bytes = ("{\"cardNumber\":" + value + "}").getBytes(StandardCharsets.UTF_8);
        try (CardDataValues values = new CardDataValues()) {
            InvalidField refused = catchThrowableOfType(InvalidField.class, () -> CardDataCutter.cut(bytes, values));

            assertThat(refused.error().fault().orElseThrow().field()).isEqualTo("cardNumber");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"cardNumber\":\"4111111111111111",
                "{\"cardNumber\":\"41111111111111\\",
                "{\"cardNumber\":\"4111111111111111\\u00",
                "{\"cardNumber\":",
                "{\"cardNumber\"",
                "{\"cardNumber",
                "{\"cardNumber\":\"4111111111111111\",\"cardNumber\":\"1\"}",
                "{\"card\\u004eumber\":\"4111111111111111\",\"cardNumber\":\"1\"}",
                "{\"cardNumber\":\"4111111111111111\"}}",
                "{\"cardNumber\":nul}"
            })
    void whatIsNoJsonObjectShouldNotBecomeOneByBeingCut(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (CardDataValues values = new CardDataValues()) {
            assertThat(refusal(bytes, values)).isNotNull();
        }
    }

    /** Another reader's word decides: Jakarta's parser, on the text as it was before. */
    @Test
    void cutShouldReadWhatAnotherReaderReads() throws UnreadableJson {
        RandomJson texts = new RandomJson(Seed.of(getClass()));
        for (int round = 0; round < 3000; round++) {
            String json = texts.object();
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            JsonObject expected = Json.createReader(new StringReader(json)).readObject();
            try (CardDataValues values = new CardDataValues()) {
                CardDataCutter.cut(bytes, values);
                JsonObject left = StrictJson.parse(bytes);

                for (String name : expected.keySet()) {
                    String as = name + " in " + json;
                    if (CardDataValues.NAMES.contains(name)) {
                        assertThat(textOf(values, name)).as(as).isEqualTo(textOf(expected, name));
                    } else if (expected.get(name).getValueType() == JsonValue.ValueType.STRING) {
                        assertThat(left.get(name)).as(as).isEqualTo(expected.get(name));
                    }
                }
            }
        }
    }

    private static @Nullable Exception refusal(byte[] bytes, CardDataValues values) {
        try {
            CardDataCutter.cut(bytes, values);
            StrictJson.parse(bytes);
            return null;
        } catch (InvalidField | UnreadableJson refused) {
            return refused;
        }
    }

    /** Blank values count as absent; the generator makes only ASCII there. */
    private static @Nullable String textOf(CardDataValues values, String name) {
        return values.find(name)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse(null);
    }

    private static @Nullable String textOf(JsonObject expected, String name) {
        return expected.get(name) instanceof JsonString text
                        && !text.getString().replace(" ", "").isEmpty()
                ? text.getString()
                : null;
    }
}
