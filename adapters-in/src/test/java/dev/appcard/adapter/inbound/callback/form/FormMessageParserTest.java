package dev.appcard.adapter.inbound.callback.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.adapter.inbound.callback.message.MessageFields;
import dev.appcard.adapter.inbound.callback.message.Refusal;
import dev.appcard.adapter.inbound.callback.message.Refused;
import dev.appcard.adapter.inbound.callback.message.UnreadableMessage;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.ResultEndpoint;
import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form and a query string are read alike (docs/reliability.md A11). */
class FormMessageParserTest {

    private static final String GENUINE = "mid=DEMOHANA&tid=pay_0123456789abcdef0123&resultCode=0000"
            + "&resultMessage=%EC%A0%95%EC%83%81&time=20261122120000&encData=AA-_&sign=ab";

    private final FormMessageParser parser = new FormMessageParser();

    @Test
    void parseShouldTakeAllFieldsAsTheyCame() throws UnreadableMessage, Refused {
        assertThat(parse(GENUINE).toEnvelope(ResultEndpoint.APP))
                .isEqualTo(new ResultEnvelope(
                        ResultEndpoint.APP,
                        "DEMOHANA",
                        "pay_0123456789abcdef0123",
                        "0000",
                        "정상",
                        "20261122120000",
                        "AA-_",
                        "ab"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a=x+y|x y",
                "a=x%20y|x y",
                "a=x%2By|x+y",
                "a=%2541|%41",
                "a=x;b=y|x;b=y",
                "a=x=y|x=y",
                "a=%26%3D|&=",
                "a=%ed%95%9c|한",
                "a=한|한",
                "a=%F0%9F%92%B3|💳",
                "%61=x|x",
                "&&a=x&|x",
                "a=|\"\"",
                "a|\"\"",
                "a=%EF%BB%BFx|\uFEFFx",
            })
    void parseShouldDecodeOnce(String message, String text) throws UnreadableMessage {
        assertThat(parse(message).orEmpty("a")).isEqualTo(text);
    }

    @Test
    void parseShouldSeparateByAmpersandsOnly() throws UnreadableMessage {
        assertThat(parse("mid=a;sign=b&tid=c").texts()).isEqualTo(Map.of("mid", "a;sign=b", "tid", "c"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tid=a&tid=b",
                "tid=a&tid=a",
                "tid=a&%74id=b",
                "tid&tid",
                "unknown=1&tid=a&unknown=2",
                "a=%",
                "a=%4",
                "a=%zz",
                "a=%+1",
                "a=%-1",
                "a=%u0041",
                "a=%１１",
                "%=a",
                "a=%C0%AF",
                "a=%E0%80%AF",
                "a=%ED%A0%80",
                "a=%ED%95",
                "a=%F5%80%80%80",
                "a=%C7%D1",
                "a=%FF%FE",
                "%FF=a",
                "\uFEFFtid=a"
            })
    void parseShouldRefuseWhatTwoReadersMightReadDifferently(String message) {
        assertThatThrownBy(() -> parse(message)).isInstanceOf(UnreadableMessage.class);
    }

    @ParameterizedTest
    @CsvSource({"resultMessage=%C1%A4%BB%F3, 정상", "resultMessage=%FF, �", "result%4Dessage=%C1%A4%BB%F3, 정상"})
    void resultMessageMayBeInAnyCharset(String message, String text) throws UnreadableMessage {
        assertThat(parse("tid=a&" + message).texts()).isEqualTo(Map.of("tid", "a", "resultMessage", text));
    }

    @Test
    void resultMessageMayComeWithoutEscapes() throws UnreadableMessage {
        assertThat(parser.parse("tid=a&resultMessage=정상".getBytes(Charset.forName("MS949")))
                        .texts())
                .isEqualTo(Map.of("tid", "a", "resultMessage", "정상"));
    }

    @Test
    void parseShouldRefuseOtherCharsets() {
        assertThatThrownBy(() -> parser.parse("a=é".getBytes(ISO_8859_1))).isInstanceOf(UnreadableMessage.class);
        assertThatThrownBy(() -> parser.parse(GENUINE.getBytes(UTF_16))).isInstanceOf(UnreadableMessage.class);
        assertThatThrownBy(() -> parser.parse(new byte[] {'a', '=', (byte) 0xC0, (byte) 0xAF}))
                .isInstanceOf(UnreadableMessage.class);
    }

    @Test
    void parseShouldNotQuoteTheMessageInItsReason() {
        assertThatThrownBy(() -> parse("otc=4111111111111111%zz"))
                .isInstanceOf(UnreadableMessage.class)
                .message()
                .doesNotContain("4111");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&&&", "{\"mid\":\"DEMOHANA\"}", "<authResult/>", "mid=DEMOHANA"})
    void envelopeShouldBe400WhenThisIsNoResult(String message) {
        assertThatThrownBy(() -> parse(message).toEnvelope(ResultEndpoint.APP))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(Refusal.UNREADABLE));
    }

    @Test
    void parseShouldBeQuickWhateverTheMessage() throws UnreadableMessage {
        int most = 64 * 1024;
        assertThat(parse("%41".repeat(most / 3)).texts()).hasSize(1);
        assertThat(parse("&".repeat(most)).texts()).isEmpty();
        assertThat(parse("=".repeat(most)).texts()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void answersShouldBeInTheFormOfTheContainer(Refusal refusal) throws UnreadableMessage {
        assertThat(new FormAnswerFormat().accepted()).isEqualTo("resultCode=0000");
        assertThat(parse(new FormAnswerFormat().refused(refusal)).texts())
                .isEqualTo(Map.of("resultCode", "9" + refusal.status(), "resultMessage", refusal.message()));
        assertThat(new DigitsAnswerFormat().accepted()).isEqualTo("0000");
        assertThat(new DigitsAnswerFormat().refused(refusal)).isEqualTo("9" + refusal.status());
    }

    private MessageFields parse(String message) throws UnreadableMessage {
        return parser.parse(message.getBytes(UTF_8));
    }
}
