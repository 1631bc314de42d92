package dev.appcard.adapter.outbound.issuer.common;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a text of FlatJson that never becomes a string")
class FlatJsonSecretTest {

    private static final Pattern ANY = Pattern.compile("(?s).*");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"s\":\"abc\"}; abc",
                "{ \"s\" :\t\"abc\" }; abc",
                "{\"a\":\"s\",\"s\":\"abc\"}; abc",
                "{\"a\":\"\\\"s\\\":\\\"no\\\"\",\"s\":\"abc\",\"b\":1}; abc",
                "{\"a\":\"\\\\\",\"s\":\"abc\"}; abc",
                "{\"ss\":\"no\",\"x\":true,\"s\":\"abc\"}; abc",
                "{\"s\":\"a\\\"b\\\\c\\/d\"}; a\"b\\c/d",
                "{\"s\":\"\\u0041\\u007e\\u0022\"}; A~\"",
                "{\"s\":\":\\\",\"}; :\","
            })
    void secretShouldFindTheText(String json, String secret) {
        assertThat(secretOf(json)).map(bytes -> new String(bytes, UTF_8)).contains(secret);
    }

    @Test
    void secretShouldBeEmptyForAnEmptyText() {
        assertThat(secretOf("{\"s\":\"\"}"))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\":\"s\"}",
                "{\"s\":1}",
                "{\"s\":null}",
                "{\"s\":true,\"a\":\"abc\"}",
                "{\"s\":\"é\"}",
                "{\"s\":\"\\u00e9\"}",
                "{\"s\":\"\\n\"}",
                "{\"s\":\"\\u0000\"}",
                "{\"s\":\"\\ud83d\\ude00\"}",
                "{\"\\u0073\":\"abc\"}"
            })
    @DisplayName("another kind, another name, or not ASCII: there is none")
    void secretShouldNotBeThere(String json) {
        assertThat(FlatJson.read(json.getBytes(UTF_8))).as("well formed").isPresent();
        assertThat(secretOf(json)).isEmpty();
    }

    @Test
    void secretShouldNotBeATextToo() {
        byte[] json = "{\"s\":\"abc\",\"t\":\"xyz\"}".getBytes(UTF_8);

        assertThat(FlatJson.read(json, Set.of("s"), it -> it.text("s", ANY))).isEmpty();
        assertThat(FlatJson.read(json, Set.of("s"), it -> it.text("t", ANY))).contains("xyz");
        assertThat(FlatJson.read(json, Set.of("s"), it -> Optional.of(it.has("s"))))
                .contains(true);
    }

    @Test
    @DisplayName("it is there for the reader only: after it, the characters are wiped")
    void secretShouldBeGoneAfterTheReader() {
        FlatJson kept = FlatJson.read("{\"s\":\"abc\"}".getBytes(UTF_8), Set.of("s"), Optional::of)
                .orElseThrow();

        assertThat(kept.secret("s")).isEmpty();
    }

    private static Optional<byte[]> secretOf(String json) {
        return FlatJson.read(json.getBytes(UTF_8), Set.of("s"), it -> it.secret("s"));
    }
}
