package dev.appcard.adapter.inbound.rest.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.appcard.adapter.inbound.rest.common.InvalidField;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Two bodies")
class RequestedFieldsTest {

    @ParameterizedTest(name = "of the same meaning are the same: {0} and {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"a\":1,\"b\":2}; { \"b\" : 2, \"a\" : 1 }",
                "{\"amount\":10000}; {\"amount\":10000.0}",
                "{\"amount\":10000}; {\"amount\":1E+4}",
                "{\"amount\":10000}; {\"amount\":\"10000\"}",
                "{\"amount\":0}; {\"amount\":-0.00}",
                "{\"a\":1}; {\"a\":1,\"b\":null,\"c\":\"  \"}",
                "{\"card\":{\"x\":[1,2],\"y\":true}}; {\"card\":{\"y\":true,\"z\":null,\"x\":[1.0,2]}}",
                "{\"name\":\"\\uac00\"}; {\"name\":\"\\u1100\\u1161\"}",
                "{\"name\":\"\\u0041\"}; {\"name\":\"A\"}",
                "{\"cardNumber\":\"4111111111111111\"}; {\"cardNumber\":\"\\u0034111111111111111\"}",
                "{\"customerIdentityNumber\":\"910203\"}; {\"customerBirthday\":\"910203\"}"
            })
    void same(String one, String other) {
        assertThat(read(one)).isEqualTo(read(other));
    }

    @ParameterizedTest(name = "that ask for something else differ: {0} and {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"amount\":10000}; {\"amount\":10001}",
                "{\"amount\":10000}; {\"amount\":1000}",
                "{\"amount\":10000}; {\"amount\":-10000}",
                "{\"a\":true}; {\"a\":\"true\"}",
                "{\"a\":1}; {\"b\":1}",
                "{\"a\":[1,2]}; {\"a\":[2,1]}",
                "{\"a\":[\"b\",\"c\"]}; {\"a\":[\"bs1:c\"]}",
                "{\"a\":{\"b\":\"c\"}}; {\"a\":{\"bc\":\"\"}}",
                "{\"id\":\"0012\"}; {\"id\":\"12\"}",
                "{\"cardPassword\":\"12\"}; {\"cardPassword\":\"13\"}",
                "{\"cardExpirationYear\":\"12\"}; {\"cardExpirationMonth\":\"12\"}",
                "{\"no name\":1}; {\"no name\":2}"
            })
    void different(String one, String other) {
        assertThat(read(one)).isNotEqualTo(read(other));
    }

    @Test
    @DisplayName("are compared by names that may be told: card data are one, odd names another")
    void names() {
        assertThat(read("{\"amount\":1,\"cardNumber\":\"4111\",\"cardPassword\":\"12\",\"4111 1111\":1,\"na-me\":1}"))
                .containsOnlyKeys("amount", "card data", "body");
        String many = IntStream.range(0, 200)
                .mapToObj(number -> "\"field" + number + "\":1")
                .collect(Collectors.joining(",", "{", "}"));
        assertThat(read(many)).hasSize(51).containsKey("body");
    }

    @ParameterizedTest(name = "that are no JSON object are refused: {0}")
    @CsvSource(
            delimiter = ';',
            value = {"[1]", "{\"a\":1", "{\"a\":1,\"a\":1}", "{\"cardNumber\":4111}"})
    void refused(String body) {
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> read(body));
    }

    @Test
    @DisplayName("leave no values behind, and are left as they are")
    void wiped() {
        byte[] body = bytes("{\"cardNumber\":\"4111111111111111\",\"amount\":1}");
        Map<String, byte[]> values;
        try (RequestedFields fields = RequestedFields.of(body)) {
            values = fields.values();
            assertThat(new String(values.get("card data"), StandardCharsets.ISO_8859_1))
                    .contains("4111111111111111");
        }

        assertThat(values.values()).allSatisfy(value -> assertThat(value).containsOnly(0));
        assertThat(body).isEqualTo(bytes("{\"cardNumber\":\"4111111111111111\",\"amount\":1}"));
    }

    private static Map<String, String> read(String json) {
        try (RequestedFields fields = RequestedFields.of(bytes(json))) {
            return fields.values().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, value -> new String(value.getValue(), StandardCharsets.ISO_8859_1)));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
