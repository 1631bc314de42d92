package dev.appcard.adapter.inbound.rest.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

    private static final String CARD_NUMBER = "4111111111111111";

    static Stream<Arguments> hostileBodies() {
        byte[] plain = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of("nothing", new byte[0]),
                Arguments.of("blanks", bytes("  \n")),
                Arguments.of("array", bytes("[]")),
                Arguments.of("scalar", bytes("1")),
                Arguments.of("null", bytes("null")),
                Arguments.of("key twice", bytes("{\"pan\":\"" + CARD_NUMBER + "\",\"pan\":\"1\"}")),
                Arguments.of("key twice inside", bytes("{\"a\":{\"b\":1,\"b\":1}}")),
                Arguments.of("key twice, one escaped", bytes("{\"a\":1,\"\\u0061\":2}")),
                Arguments.of("trailing object", bytes("{\"a\":1}{}")),
                Arguments.of("trailing text", bytes("{\"a\":1} " + CARD_NUMBER)),
                Arguments.of("trailing NUL", bytes("{\"a\":1}\0")),
                Arguments.of("cut off", bytes("{\"a\":\"" + CARD_NUMBER)),
                Arguments.of("trailing comma", bytes("{\"a\":1,}")),
                Arguments.of("comment", bytes("{/*" + CARD_NUMBER + "*/\"a\":1}")),
                Arguments.of("single quotes", bytes("{'a':1}")),
                Arguments.of("NaN", bytes("{\"a\":NaN}")),
                Arguments.of("leading plus", bytes("{\"a\":+1}")),
                Arguments.of("leading zero", bytes("{\"a\":01}")),
                Arguments.of("raw line break in a text", bytes("{\"a\":\"\n\"}")),
                Arguments.of("half a surrogate pair", bytes("{\"a\":\"\\ud800\"}")),
                Arguments.of("half a surrogate pair in a key", bytes("{\"\\udc00\":1}")),
                Arguments.of("byte order mark", bytes("\uFEFF{\"a\":1}")),
                Arguments.of("UTF-16", "{\"a\":1}".getBytes(StandardCharsets.UTF_16)),
                Arguments.of("UTF-16LE", "{\"a\":1}".getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-32", "{\"a\":1}".getBytes(StandardCharsets.UTF_32)),
                Arguments.of("Latin-1", "{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of("overlong UTF-8", new byte[] {'{', '"', (byte) 0xc0, (byte) 0xaf, '"', ':', '1', '}'}),
                Arguments.of(
                        "surrogates as UTF-8",
                        new byte[] {'{', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', ':', '1', '}'}),
                Arguments.of("17 deep", bytes("{\"a\":".repeat(17) + "1" + "}".repeat(17))),
                Arguments.of("10,000 deep", bytes("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000))),
                Arguments.of("arrays 10,000 deep", bytes("{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}")),
                Arguments.of("arrays unclosed", bytes("{\"a\":" + "[".repeat(60_000))),
                Arguments.of("half of it twice", concatenated(plain, plain)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileBodies")
    void readShouldRefuseWithoutQuotingTheBody(String name, byte[] body) {
        ApiError error = refusalOf(() -> Requests.read(Requests.JSON, stream(body)));

        assertThat(error.status()).as(name).isEqualTo(400);
        assertThat(error.code()).isEqualTo(ErrorCode.INVALID_REQUEST);
        assertThat(Messages.of(error, Language.ENGLISH)).startsWith("body: ").doesNotContain(CARD_NUMBER);
    }

    /** A number written out would take hours. */
    @Test
    void readShouldRefuseQuicklyWhenNumbersAreHuge() {
        String huge = "{\"a\":" + "9".repeat(60_000) + ",\"b\":1e999999999}";

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            try {
                Requests.body(huge).requiredWon("b");
                throw new AssertionError("taken");
            } catch (InvalidField refused) {
                assertThat(refused.error().status()).isEqualTo(400);
            }
        });
    }

    @Test
    void readShouldTakeTheDeepestAllowed() {
        assertThatCode(() -> Requests.body("{\"a\":".repeat(16) + "1" + "}".repeat(16)))
                .doesNotThrowAnyException();
    }

    @Test
    void readShouldAnswer413WhenTheHeaderAnnouncesTooMuchAndReadNothing() {
        Map<String, String> headers = Map.of("Content-Type", "application/json", "Content-Length", "65537");
        InputStream untouchable = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read although too large");
            }
        };

        assertThat(refusalOf(() -> Requests.read(headers, untouchable)).status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "-1", "many", "", "99999999999999999999999"})
    void readShouldAnswer413WhateverTheHeaderSays(String contentLength) {
        Map<String, String> headers = Map.of("Content-Type", "application/json", "Content-Length", contentLength);
        String body = "{\"a\":\"" + "x".repeat(LimitedBody.MOST_BYTES) + "\"}";

        ApiError error = refusalOf(() -> Requests.read(headers, Requests.stream(body)));

        assertThat(error.status()).isEqualTo(413);
        assertThat(error.code()).isEqualTo(ErrorCode.INVALID_REQUEST);
    }

    @Test
    void readShouldTakeExactly64KiB() {
        String body = "{\"a\":\"" + "x".repeat(LimitedBody.MOST_BYTES - 8) + "\"}";
        assertThat(body).hasSize(LimitedBody.MOST_BYTES);

        assertThat(Requests.body(body).text("a", LimitedBody.MOST_BYTES)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/json;charset=EUC-KR",
                "application/jsonp",
                "application/xml",
                ""
            })
    void readShouldAnswer415WhenTheBodyIsNotDeclaredAsJson(String contentType) {
        Map<String, String> headers = contentType.isEmpty() ? Map.of() : Map.of("Content-Type", contentType);

        assertThat(refusalOf(() -> Requests.read(headers, Requests.stream("{}")))
                        .status())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON",
                "application/json;charset=utf-8",
                "application/json; charset=\"UTF-8\"",
                "application/json;charset=UTF8;v=1"
            })
    void readShouldTakeJsonHoweverItIsDeclared(String contentType) {
        assertThatCode(() -> Requests.read(Map.of("Content-Type", contentType), Requests.stream("{}")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "1.5",
                "1.05",
                "1e-3",
                "1E-999999999",
                "true",
                "{}",
                "[1]",
                "\"1.5\"",
                "\"-1\"",
                "\"+1\"",
                "\"1e3\"",
                "\" 1\"",
                "\"01\"",
                "\"１００\"",
                "\"\"",
                "\"0x10\"",
                "\"1,000\"",
                "\"NaN\""
            })
    void wonShouldRefuseWhatIsNotWholeWon(String value) {
        ApiError error =
                refusalOf(() -> Requests.body("{\"amount\":" + value + "}").won("amount"));

        assertThat(error.fault().orElseThrow().field()).isEqualTo("amount");
        assertThat(error.fault().orElseThrow().remedy()).isEqualTo(ValidationRule.WHOLE_WON);
    }

    @Test
    void wonShouldTakeNumbersAndDigits() {
        JsonBody body = Requests.body(
                "{\"a\":15000,\"b\":\"15000\",\"c\":0,\"d\":null,\"e\":99999999999999999999,\"f\":999999999999999999,"
                        + "\"g\":10000.0,\"h\":1E+4,\"i\":-0,\"j\":1e999999999,\"k\":0.0}");

        assertThat(body.won("a")).hasValue(15_000);
        assertThat(body.won("b")).hasValue(15_000);
        assertThat(body.won("g")).hasValue(10_000);
        assertThat(body.won("h")).hasValue(10_000);
        assertThat(body.won("i")).hasValue(0);
        assertThat(body.won("j")).hasValue(Long.MAX_VALUE);
        assertThat(body.won("k")).hasValue(0);
        assertThat(body.won("c")).hasValue(0);
        assertThat(body.won("d")).isEmpty();
        assertThat(body.won("absent")).isEmpty();
        assertThat(body.won("e")).hasValue(Long.MAX_VALUE);
        assertThat(body.won("f")).hasValue(999_999_999_999_999_999L);
    }

    @Test
    void gettersShouldNameTheFieldWithItsParentsWhenItIsWrong() {
        JsonBody card = Requests.body("{\"card\":{\"plan\":\"x\",\"flag\":1,\"text\":2,\"deep\":3}}")
                .object("card");

        assertThat(fieldOf(() -> card.number("plan"))).isEqualTo("card.plan");
        assertThat(fieldOf(() -> card.flag("flag"))).isEqualTo("card.flag");
        assertThat(fieldOf(() -> card.text("text", 10))).isEqualTo("card.text");
        assertThat(fieldOf(() -> card.object("deep"))).isEqualTo("card.deep");
        assertThat(fieldOf(() -> card.requiredText("missing", 10))).isEqualTo("card.missing");
        assertThat(fieldOf(() -> card.requiredWon("missing"))).isEqualTo("card.missing");
    }

    @Test
    void textShouldRefuseControlCharactersAndCountCharactersNotUnits() {
        JsonBody body = Requests.body("{\"line\":\"a\\nb\",\"nul\":\"a\\u0000\",\"emoji\":\"😀😀\",\"blank\":\" \"}");

        assertThat(remedyOf(() -> body.text("line", 10))).isEqualTo(ValidationRule.NO_CONTROL_CHARACTERS);
        assertThat(body.lines("line", 10)).contains("a\nb");
        assertThat(remedyOf(() -> body.lines("nul", 10))).isEqualTo(ValidationRule.NO_CONTROL_CHARACTERS);
        assertThat(body.text("emoji", 2)).contains("😀😀");
        assertThat(remedyOf(() -> body.text("emoji", 1))).isEqualTo(ValidationRule.LENGTH);
        assertThat(body.text("blank", 10)).isEmpty();
    }

    private static ApiError refusalOf(ThrowingCallable call) {
        InvalidField refused = catchThrowableOfType(InvalidField.class, call);
        assertThat(refused).isNotNull();
        return refused.error();
    }

    private static String fieldOf(ThrowingCallable call) {
        return refusalOf(call).fault().orElseThrow().field();
    }

    private static ValidationRule remedyOf(ThrowingCallable call) {
        return refusalOf(call).fault().orElseThrow().remedy();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static InputStream stream(byte[] body) {
        return new ByteArrayInputStream(body);
    }

    private static byte[] concatenated(byte[] first, byte[] second) {
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
