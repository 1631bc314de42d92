package dev.appcard.adapter.in.callback.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.adapter.in.callback.Refusal;
import dev.appcard.adapter.in.callback.UnreadableResult;
import dev.appcard.domain.authentication.ResultEnvelope;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonResultParserTest {

    private static final String GENUINE = """
        {"mid":"DEMOKB","tid":"pay_0123456789abcdef0123","resultCode":"0000","resultMessage":"정상",\
        "time":"20261122120000","encData":"AAAA","sign":"ab"}\
        """;

    private final JsonResultParser parser = new JsonResultParser();

    @Test
    void parseShouldTakeAllFieldsAsTheyCame() throws UnreadableResult {
        assertThat(parse(GENUINE))
                .isEqualTo(new ResultEnvelope(
                        "DEMOKB", "pay_0123456789abcdef0123", "0000", "정상", "20261122120000", "AAAA", "ab"));
    }

    @Test
    void parseShouldIgnoreFieldsThatItDoesNotKnow() throws UnreadableResult {
        assertThat(parse(GENUINE.replace("{", "{\"more\":[1],"))).isEqualTo(parse(GENUINE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mid", "sign"})
    void parseShouldLeaveMidAndSignToBeJudgedLater(String field) throws UnreadableResult {
        ResultEnvelope envelope = parse(without(field));

        assertThat(field.equals("mid") ? envelope.mid() : envelope.sign()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tid", "resultCode", "resultMessage", "time", "encData"})
    void parseShouldRefuseWhenAnotherFieldIsMissing(String field) {
        assertThatThrownBy(() -> parse(without(field))).isInstanceOf(UnreadableResult.class);
    }

    @Test
    void parseShouldTakeAFailureWithoutEncData() throws UnreadableResult {
        assertThat(parse(without("encData").replace("0000\",\"resultM", "1003\",\"resultM"))
                        .encData())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mid", "tid", "resultCode", "resultMessage", "time", "encData", "sign"})
    void parseShouldRefuseWhenAFieldIsTwiceOrNoText(String field) {
        assertThatThrownBy(() -> parse(GENUINE.replace("{", "{\"" + field + "\":\"x\",")))
                .isInstanceOf(UnreadableResult.class);
        assertThatThrownBy(() -> parse(without(field).replace("{", "{\"" + field + "\":1,")))
                .isInstanceOf(UnreadableResult.class);
        assertThatThrownBy(() -> parse(without(field).replace("{", "{\"" + field + "\":null,")))
                .isInstanceOf(UnreadableResult.class);
    }

    @Test
    void parseShouldRefuseOtherCharsets() {
        assertThatThrownBy(() -> parser.parse(GENUINE.getBytes(Charset.forName("MS949"))))
                .isInstanceOf(UnreadableResult.class);
        assertThatThrownBy(() -> parser.parse(GENUINE.getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(UnreadableResult.class);
        assertThatThrownBy(() -> parse("\uFEFF" + GENUINE)).isInstanceOf(UnreadableResult.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "mid=DEMOKB", "<authResult/>", "{}", "{\"mid\":\"DEMOKB\""})
    void parseShouldRefuseWhatIsNoResult(String message) {
        assertThatThrownBy(() -> parse(message)).isInstanceOf(UnreadableResult.class);
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

    private ResultEnvelope parse(String message) throws UnreadableResult {
        return parser.parse(message.getBytes(StandardCharsets.UTF_8));
    }

    private static String without(String field) {
        return GENUINE.replaceAll("\"" + field + "\":\"[^\"]*\",?", "").replace(",}", "}");
    }
}
