package dev.appcard.adapter.outbound.issuer;

import static dev.appcard.adapter.outbound.issuer.ScriptedOtcServer.BAD_ANSWER;
import static dev.appcard.adapter.outbound.issuer.ScriptedOtcServer.MISSING;
import static dev.appcard.adapter.outbound.issuer.ScriptedOtcServer.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.issuer.play.ContentForm;
import dev.appcard.adapter.outbound.issuer.play.IssuerSpec;
import dev.appcard.adapter.outbound.issuer.play.LocalServer;
import dev.appcard.adapter.outbound.issuer.play.PlayedGateways;
import dev.appcard.adapter.outbound.issuer.play.PlayedIssuer;
import dev.appcard.adapter.outbound.issuer.play.PlayedOtcDesk;
import dev.appcard.application.port.outbound.issuer.OtcAnswer;
import dev.appcard.application.port.outbound.issuer.OtcAnswer.Issued;
import dev.appcard.application.port.outbound.issuer.OtcAnswer.Refused;
import dev.appcard.application.port.outbound.issuer.OtcAnswer.Unavailable;
import dev.appcard.application.port.outbound.issuer.Preparation.Cause;
import dev.appcard.domain.secret.Otc;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes for charges, of every issuer that makes them: what it is asked, and what it may answer, right and wrong. */
class ChargeCodesTest {

    @ParameterizedTest
    @EnumSource(value = IssuerSpec.class, mode = Mode.EXCLUDE, names = "BC")
    void issueOtcShouldAskWhatTheContractSays(IssuerSpec spec) {
        try (PlayedIssuer issuer = new PlayedIssuer(spec)) {
            PlayedGateways.gateway(spec, issuer.baseUrl()).issueOtc(request(ContentForm.CARD_ID));

            JsonObject wish = issuer.otcDesk().asked().getFirst();
            assertThat(wish.toString())
                    .matches("\\{\"mid\":\"DEMO" + spec + "\",\"tid\":\"" + spec.tidOf(PlayedGateways.KEY)
                            + "\",\"encData\":\"[A-Za-z0-9_-]+\",\"amount\":9900,"
                            + "\"time\":\"20261122101530\",\"sign\":\"[0-9a-f]{64}\"}");
            assertThat(issuer.otcDesk().inside(wish)).isEqualTo("{\"cardId\":\"" + ContentForm.CARD_ID_IN_JSON + "\"}");
            assertThat(wish.getString("sign"))
                    .isEqualTo(issuer.sign(
                            "otc",
                            spec.mid(),
                            wish.getString("tid"),
                            wish.getString("encData"),
                            "9900",
                            "20261122101530"));
        }
    }

    @ParameterizedTest
    @EnumSource(value = IssuerSpec.class, mode = Mode.EXCLUDE, names = "BC")
    void issueOtcShouldGiveTheCodeAsTheVanTakesIt(IssuerSpec spec) {
        try (PlayedIssuer issuer = new PlayedIssuer(spec)) {
            assertThat(PlayedGateways.gateway(spec, issuer.baseUrl()).issueOtc(request(ContentForm.CARD_ID)))
                    .isEqualTo(new Issued(spec.codeForm().otc("")));
        }
    }

    @ParameterizedTest
    @EnumSource(value = IssuerSpec.class, mode = Mode.EXCLUDE, names = "BC")
    void issueOtcShouldBeRefusedWithTheIssuersOwnCode(IssuerSpec spec) {
        try (PlayedIssuer issuer = new PlayedIssuer(spec)) {
            assertThat(PlayedGateways.gateway(spec, issuer.baseUrl()).issueOtc(request("another-card")))
                    .isEqualTo(new Refused(PlayedOtcDesk.UNKNOWN_CARD));
        }
        try (ScriptedOtcServer context = new ScriptedOtcServer(spec)) {
            String sign = context.sign("1003", "");
            assertThat(context.answering("{\"resultCode\":\"1003\",\"sign\":\"" + sign + "\"}"))
                    .as("without encData")
                    .isEqualTo(new Refused("1003"));
            assertThat(context.answering(PlayedOtcDesk.json("9", "AAAA", context.sign("9", "AAAA"))))
                    .as("with something in encData")
                    .isEqualTo(new Refused("9"));
        }
    }

    @ParameterizedTest
    @EnumSource(value = IssuerSpec.class, mode = Mode.EXCLUDE, names = "BC")
    @DisplayName("signed and encrypted all the same: another transaction, amount or instalment, or no code")
    void wrongContentShouldBeABadAnswer(IssuerSpec spec) {
        try (ScriptedOtcServer context = new ScriptedOtcServer(spec)) {
            Map<String, List<Object>> wrong = new LinkedHashMap<>(Map.of(
                    "tid", List.of(MISSING, "", spec.tidOf("pay_other00000000000001"), context.tid + "0", 1),
                    "amount", List.of(MISSING, 9_901, 0, -9_900, "9900", 9900.0),
                    "otc", List.of(MISSING, "", "123456789012345", 1234567890123456L, "12345678901234567x"),
                    "installment", List.of("03", "0", "000", 0, "")));
            if (spec.codeForm() == ContentForm.VIRTUAL_CARD) {
                wrong.put("otc", List.of(MISSING, "4111111111111112", "12345678901234567", ""));
                wrong.put("cavv", List.of(MISSING, "", "AAECAwQFBgcICQoLDA0ODxAREhN=", 1));
                wrong.put("xid", List.of(MISSING, "", "AAECAwQFBgcICQoLDA0ODxAREg=="));
                wrong.put("eci", List.of(MISSING, "5", "", 5));
            }
            wrong.forEach((field, values) ->
                    values.forEach(value -> assertThat(context.answering(context.with(field, value)))
                            .as("%s = %s", field, MISSING.equals(value) ? "missing" : value)
                            .isEqualTo(BAD_ANSWER)));
        }
    }

    @ParameterizedTest
    @EnumSource(value = IssuerSpec.class, mode = Mode.EXCLUDE, names = "BC")
    @DisplayName("the name of the card and the instalment decide nothing and may be missing; more may be there")
    void whatDecidesNothingMayBeMissing(IssuerSpec spec) {
        try (ScriptedOtcServer context = new ScriptedOtcServer(spec)) {
            assertThat(context.answering(context.with("cardName", MISSING))).isInstanceOf(Issued.class);
            assertThat(context.answering(context.with("cardName", 7))).isInstanceOf(Issued.class);
            assertThat(context.answering(context.with("installment", MISSING))).isInstanceOf(Issued.class);
            assertThat(context.answering(context.with("more", "x"))).isInstanceOf(Issued.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"resultCode\":\"0000\"",
                "<!DOCTYPE html><title>OK</title>",
                "{\"resultCode\":\"0000\",\"encData\":\"AAAA\"}",
                "{\"resultCode\":0,\"encData\":\"AAAA\",\"sign\":\"x\"}",
                "{\"encData\":{\"otc\":\"1234567890123456\"},\"resultCode\":\"0000\"}"
            })
    void whatIsNoAnswerShouldBeABadOne(String body) {
        try (ScriptedOtcServer context = new ScriptedOtcServer(IssuerSpec.KB)) {
            assertThat(context.answering(body)).isEqualTo(BAD_ANSWER);
        }
    }

    @Test
    @DisplayName("a field twice is a bad answer, whichever of them was signed")
    void aFieldTwiceShouldBeABadAnswer() {
        try (ScriptedOtcServer context = new ScriptedOtcServer(IssuerSpec.KB)) {
            String right = PlayedOtcDesk.json("2001", "", context.sign("2001", ""));

            assertThat(context.answering(right)).isEqualTo(new Refused("2001"));
            assertThat(context.answering(right.replace("{", "{\"resultCode\":\"0000\",")))
                    .isEqualTo(BAD_ANSWER);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 302, 400, 401, 404, 500, 503})
    void statusesShouldBeBadAnswers(int status) {
        try (LocalServer server = new LocalServer()) {
            server.on("/", exchange -> LocalServer.answer(exchange, status, "application/json", new byte[0]));

            assertThat(PlayedGateways.gateway(IssuerSpec.KB, server.url() + "/kb")
                            .issueOtc(request("card")))
                    .isEqualTo(BAD_ANSWER);
        }
    }

    @Test
    void anIssuerThatIsDownShouldBeUnreachable() {
        assertThat(PlayedGateways.gateway(IssuerSpec.NH, "http://localhost:1/nh")
                        .issueOtc(request("card")))
                .isEqualTo(new Unavailable(Cause.UNREACHABLE));
    }

    @Test
    @DisplayName("BC is not asked: number and yyMM of the CARD_ID are what the VAN takes")
    void bcShouldAnswerForItself() {
        assertThat(bc("411111111111111120280229"))
                .isEqualTo(new Issued(new Otc.CardOnFile("4111111111111111", "2802")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token",
                "4111111111111111",
                "41111111111111112028022",
                "4111111111111111202802299",
                "411111111111111220280229",
                "411111111111111120280228",
                "41111111111111112028x229"
            })
    @DisplayName("what is no CARD_ID of BC's is no card")
    void bcShouldRefuseAnotherCardId(String cardId) {
        assertThat(bc(cardId)).isInstanceOf(Refused.class);
    }

    private static OtcAnswer bc(String cardId) {
        return PlayedGateways.gateway(IssuerSpec.BC, "http://localhost:1/bc").issueOtc(request(cardId));
    }
}
