package dev.appcard.adapter.inbound.callback.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.ResultEndpoint;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which fields a result needs, whatever its container. */
class MessageFieldsTest {

    private static final Map<String, String> GENUINE = Map.of(
            "mid", "DEMOKB",
            "tid", "pay_0123456789abcdef0123",
            "resultCode", "0000",
            "resultMessage", "정상",
            "time", "20261122120000",
            "encData", "AA",
            "sign", "ab");

    @ParameterizedTest
    @ValueSource(strings = {"mid", "sign"})
    void envelopeShouldLeaveMidAndSignToBeJudgedLater(String field) throws Refused, UnreadableMessage {
        ResultEnvelope envelope = fields(without(field)).toEnvelope(ResultEndpoint.APP);

        assertThat(field.equals("mid") ? envelope.mid() : envelope.sign()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tid", "resultCode", "time", "encData"})
    void envelopeShouldBe400WhenAnotherFieldIsMissing(String field) throws UnreadableMessage {
        MessageFields incomplete = fields(without(field));

        assertThatThrownBy(() -> incomplete.toEnvelope(ResultEndpoint.APP))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(Refusal.UNREADABLE))
                .hasMessage(field + " missing");
    }

    @ParameterizedTest
    @CsvSource({"APP, 정상", "PAGE, 정상"})
    void envelopeShouldSayWhereItCameIn(ResultEndpoint endpoint, String message) throws Refused, UnreadableMessage {
        ResultEnvelope envelope = fields(GENUINE).toEnvelope(endpoint);

        assertThat(envelope.endpoint()).isEqualTo(endpoint);
        assertThat(envelope.resultMessage()).isEqualTo(message);
    }

    @ParameterizedTest
    @EnumSource(ResultEndpoint.class)
    void envelopeShouldNeedNoMessage(ResultEndpoint endpoint) throws Refused, UnreadableMessage {
        assertThat(fields(without("resultMessage")).toEnvelope(endpoint).resultMessage())
                .isEmpty();
    }

    @Test
    void envelopeOfAFailureShouldNeedNoEncData() throws Refused, UnreadableMessage {
        Map<String, String> failed = without("encData");
        failed.put("resultCode", "1003");

        assertThat(fields(failed).toEnvelope(ResultEndpoint.APP).encData()).isEmpty();
    }

    @Test
    void addShouldRefuseANameThatWasThere() throws UnreadableMessage {
        MessageFields fields = fields(GENUINE);

        assertThatThrownBy(() -> fields.add("mid", "DEMOKB")).isInstanceOf(UnreadableMessage.class);
        assertThat(fields.texts()).isEqualTo(GENUINE);
    }

    private static Map<String, String> without(String field) {
        Map<String, String> rest = new LinkedHashMap<>(GENUINE);
        rest.remove(field);
        return rest;
    }

    private static MessageFields fields(Map<String, String> texts) throws UnreadableMessage {
        MessageFields fields = new MessageFields();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            fields.add(text.getKey(), text.getValue());
        }
        return fields;
    }
}
