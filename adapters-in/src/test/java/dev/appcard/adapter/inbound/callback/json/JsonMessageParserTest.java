package dev.appcard.adapter.inbound.callback.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.adapter.inbound.callback.message.MessageFields;
import dev.appcard.adapter.inbound.callback.message.Refusal;
import dev.appcard.adapter.inbound.callback.message.Refused;
import dev.appcard.adapter.inbound.callback.message.UnreadableMessage;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.ResultEndpoint;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonMessageParserTest {

    private static final String GENUINE = """
        {"mid":"DEMOKB","tid":"pay_0123456789abcdef0123","resultCode":"0000","resultMessage":"정상",\
        "time":"20261122120000","encData":"AAAA","sign":"ab"}\
        """;

    private final JsonMessageParser parser = new JsonMessageParser();

    @Test
    void parseShouldTakeAllFieldsAsTheyCame() throws UnreadableMessage, Refused {
        assertThat(parse(GENUINE).toEnvelope(ResultEndpoint.APP))
                .isEqualTo(new ResultEnvelope(
                        ResultEndpoint.APP,
                        "DEMOKB",
                        "pay_0123456789abcdef0123",
                        "0000",
                        "정상",
                        "20261122120000",
                        "AAAA",
                        "ab"));
    }

    @Test
    void parseShouldIgnoreFieldsThatItDoesNotKnow() throws UnreadableMessage {
        assertThat(parse(GENUINE.replace("{", "{\"more\":[1],")).texts())
                .isEqualTo(parse(GENUINE).texts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mid", "tid", "resultCode", "resultMessage", "time", "encData", "sign", "more"})
    void parseShouldRefuseAFieldThatIsTwice(String field) {
        String twice = GENUINE.replace("{", "{\"more\":\"y\",\"" + field + "\":\"x\",");

        assertThatThrownBy(() -> parse(twice)).isInstanceOf(UnreadableMessage.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mid", "tid", "resultCode", "resultMessage", "time", "encData", "sign"})
    void parseShouldRefuseAFieldThatIsNoText(String field) {
        for (String value : List.of("1", "null", "true", "[]", "{}")) {
            String other = GENUINE.replaceAll("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":" + value);

            if (field.equals("resultMessage") && value.equals("null")) {
                continue;
            }
            assertThatThrownBy(() -> parse(other)).as(value).isInstanceOf(UnreadableMessage.class);
        }
    }

    @Test
    void resultMessageMayBeNull() throws UnreadableMessage {
        assertThat(parse(GENUINE.replace("\"정상\"", "null")).orEmpty("resultMessage"))
                .isEmpty();
    }

    @Test
    void resultMessageMayBeInAnyCharset() throws UnreadableMessage {
        assertThat(parser.parse(GENUINE.getBytes(Charset.forName("MS949"))).texts())
                .isEqualTo(parse(GENUINE).texts());
        assertThat(parser.parse(GENUINE.replace("정상", "\u00FF\u00E9").getBytes(StandardCharsets.ISO_8859_1))
                        .orEmpty("tid"))
                .isEqualTo("pay_0123456789abcdef0123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mid", "tid", "resultCode", "time", "encData", "sign", "more"})
    void nothingElseMayBeInAnotherCharset(String field) {
        String korean = GENUINE.replace("{", "{\"more\":\"\",").replaceFirst("\"" + field + "\":\"", "$0한");

        assertThatThrownBy(() -> parser.parse(korean.getBytes(Charset.forName("MS949"))))
                .isInstanceOf(UnreadableMessage.class);
    }

    @Test
    void parseShouldRefuseOtherCharsets() {
        assertThatThrownBy(() -> parser.parse(GENUINE.getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(UnreadableMessage.class);
        assertThatThrownBy(() -> parse("\uFEFF" + GENUINE)).isInstanceOf(UnreadableMessage.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "1",
                "\"a\"",
                "mid=DEMOKB",
                "<authResult/>",
                "{\"mid\":\"DEMOKB\"",
                "{} {}",
                "{}x",
                "{'mid':'DEMOKB'}",
                "{\"mid\":\"a\",}",
                "{\"mid\":\"\\ud800\"}",
                "{\"mid\":\"\\x\"}",
                "{\"mid\":\"a\u0001\"}",
                "/* */{}"
            })
    void parseShouldRefuseWhatIsNoJsonObject(String message) {
        assertThatThrownBy(() -> parse(message)).isInstanceOf(UnreadableMessage.class);
    }

    @Test
    void parseShouldRefuseADeepOne() {
        String deep = "{\"more\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";

        assertThatThrownBy(() -> parse(deep)).isInstanceOf(UnreadableMessage.class);
    }

    @Test
    void parseShouldNotQuoteTheMessageInItsReason() {
        assertThatThrownBy(() -> parse("{\"otc\":4111111111111111x}"))
                .isInstanceOf(UnreadableMessage.class)
                .hasNoCause()
                .message()
                .doesNotContain("4111");
    }

    @Test
    void acceptedShouldBeConstant() {
        assertThat(new JsonAnswerFormat().accepted()).isEqualTo("{\"resultCode\":\"0000\"}");
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void refusedShouldBeNineAndTheStatusWithOneText(Refusal refusal) {
        assertThat(new JsonAnswerFormat().refused(refusal))
                .isEqualTo("{\"resultCode\":\"9" + refusal.status() + "\",\"resultMessage\":\"" + refusal.message()
                        + "\"}");
    }

    private MessageFields parse(String message) throws UnreadableMessage {
        return parser.parse(message.getBytes(StandardCharsets.UTF_8));
    }
}
