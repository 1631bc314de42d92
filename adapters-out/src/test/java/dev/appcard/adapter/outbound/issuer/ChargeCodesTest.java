package dev.appcard.adapter.outbound.issuer;

import static java.nio.charset.StandardCharsets.US_ASCII;
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
import dev.appcard.application.port.outbound.issuer.OtcRequest;
import dev.appcard.application.port.outbound.issuer.Preparation.Cause;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.secret.CardId;
import dev.appcard.domain.secret.Otc;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes for charges, of every issuer that makes them: what it is asked, and what it may answer, right and wrong. */
class ChargeCodesTest {

    private static final Unavailable BAD_ANSWER = new Unavailable(Cause.BAD_ANSWER);
    private static final Object MISSING = new Object();

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
        try (Desk context = new Desk(spec)) {
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
    @DisplayName("whatever byte of encData or sign is altered, no code and no refusal comes of it")
    void alteredBytesShouldBeABadAnswer(IssuerSpec spec) {
        try (Desk context = new Desk(spec)) {
            String encData = context.encrypted(context.content());
            String sign = context.sign("0000", encData);
            assertThat(context.answering(PlayedOtcDesk.json("0000", encData, sign)))
                    .isInstanceOf(Issued.class);

            byte[] bytes = Base64.getUrlDecoder().decode(encData);
            for (int position = 0; position < bytes.length; position++) {
                bytes[position] ^= 1;
                assertThat(context.answering(PlayedOtcDesk.json("0000", base64(bytes), sign)))
                        .as("encData, byte %d", position)
                        .isEqualTo(BAD_ANSWER);
                bytes[position] ^= 1;
            }
            for (int position = 0; position < sign.length(); position++) {
                char other = sign.charAt(position) == '0' ? '1' : '0';
                String altered = sign.substring(0, position) + other + sign.substring(position + 1);
                assertThat(context.answering(PlayedOtcDesk.json("0000", encData, altered)))
                        .as("sign, digit %d", position)
                        .isEqualTo(BAD_ANSWER);
            }
            assertThat(context.answering(PlayedOtcDesk.json("2001", encData, sign)))
                    .as("a code that nobody signed")
                    .isEqualTo(BAD_ANSWER);
        }
    }

    @ParameterizedTest
    @EnumSource(value = IssuerSpec.class, mode = Mode.EXCLUDE, names = "BC")
    @DisplayName("what was signed for another transaction, mid or purpose is no answer")
    void anotherSignShouldBeABadAnswer(IssuerSpec spec) {
        try (Desk context = new Desk(spec)) {
            String encData = context.encrypted(context.content());
            for (String sign : List.of(
                    context.issuer.sign(
                            "otc-answer", spec.mid(), spec.tidOf("pay_other00000000000001"), "0000", encData),
                    context.issuer.sign("otc-answer", "DEMOOTHER", context.tid, "0000", encData),
                    context.issuer.sign("otc", spec.mid(), context.tid, "0000", encData),
                    context.issuer.sign("result", spec.mid(), context.tid, "0000", encData),
                    context.sign("0000", encData).toUpperCase(Locale.ROOT),
                    "")) {
                assertThat(context.answering(PlayedOtcDesk.json("0000", encData, sign)))
                        .as(sign)
                        .isEqualTo(BAD_ANSWER);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = IssuerSpec.class, mode = Mode.EXCLUDE, names = "BC")
    @DisplayName("signed and encrypted all the same: another transaction, amount or instalment, or no code")
    void wrongContentShouldBeABadAnswer(IssuerSpec spec) {
        try (Desk context = new Desk(spec)) {
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
        try (Desk context = new Desk(spec)) {
            assertThat(context.answering(context.with("cardName", MISSING))).isInstanceOf(Issued.class);
            assertThat(context.answering(context.with("cardName", 7))).isInstanceOf(Issued.class);
            assertThat(context.answering(context.with("installment", MISSING))).isInstanceOf(Issued.class);
            assertThat(context.answering(context.with("more", "x"))).isInstanceOf(Issued.class);
        }
    }

    @ParameterizedTest
    @EnumSource(value = IssuerSpec.class, mode = Mode.EXCLUDE, names = "BC")
    void whatIsNotEncryptedForUsShouldBeABadAnswer(IssuerSpec spec) {
        try (Desk context = new Desk(spec);
                PlayedIssuer stranger = new PlayedIssuer(spec, new byte[spec.key().length], spec.macKey())) {
            String underAnotherKey = stranger.otcDesk().encrypted(context.tid, context.content());
            for (String encData : List.of("", "A", "AAAA", "A".repeat(64), "A".repeat(86), underAnotherKey)) {
                assertThat(context.answering(PlayedOtcDesk.json("0000", encData, context.sign("0000", encData))))
                        .as(encData)
                        .isEqualTo(BAD_ANSWER);
            }
        }
    }

    @Test
    @DisplayName("Hyundai's cipher text is bound to its transaction, even where the content is not")
    void hyundaisAnswerShouldBeBoundToItsTransaction() {
        try (Desk context = new Desk(IssuerSpec.HYUNDAI)) {
            String moved = context.issuer.otcDesk().encrypted("pay_other00000000000001", context.content());

            assertThat(context.answering(PlayedOtcDesk.json("0000", moved, context.sign("0000", moved))))
                    .isEqualTo(BAD_ANSWER);
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
        try (Desk context = new Desk(IssuerSpec.KB)) {
            assertThat(context.answering(body)).isEqualTo(BAD_ANSWER);
        }
    }

    @Test
    @DisplayName("a field twice is a bad answer, whichever of them was signed")
    void aFieldTwiceShouldBeABadAnswer() {
        try (Desk context = new Desk(IssuerSpec.KB)) {
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

    @ParameterizedTest
    @EnumSource(value = IssuerSpec.class, mode = Mode.EXCLUDE, names = "BC")
    @DisplayName("answers by the previous keys are taken while they are set")
    void previousKeysShouldBeTakenWhileTheyAreSet(IssuerSpec spec) {
        byte[] oldKey = new byte[spec.key().length];
        byte[] oldMacKey = new byte[32];
        try (Desk context = new Desk(spec);
                PlayedIssuer old = new PlayedIssuer(spec, oldKey, oldMacKey)) {
            String encData = old.otcDesk().encrypted(context.tid, context.content());
            context.body = old.otcDesk().answer(context.tid, "0000", encData);

            assertThat(PlayedGateways.gateway(spec, context.url(), oldKey, oldMacKey)
                            .issueOtc(request("card")))
                    .isInstanceOf(Issued.class);
            assertThat(PlayedGateways.gateway(spec, context.url()).issueOtc(request("card")))
                    .isEqualTo(BAD_ANSWER);
        }
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

    private static OtcRequest request(String cardId) {
        return new OtcRequest(
                new TransactionKey(PlayedGateways.KEY),
                CardId.of(cardId.getBytes(US_ASCII)),
                Money.won(9_900),
                Instant.parse("2026-11-22T01:15:30Z"));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** An issuer's server that answers whatever it is told to; its own crypto is the played issuer's. */
    private static final class Desk implements AutoCloseable {

        private final IssuerSpec spec;
        private final PlayedIssuer issuer;
        private final LocalServer server = new LocalServer();
        private final String tid;
        private volatile String body = "";

        private Desk(IssuerSpec spec) {
            this.spec = spec;
            this.issuer = new PlayedIssuer(spec);
            this.tid = spec.tidOf(PlayedGateways.KEY);
            server.on(spec.path() + "/otc", exchange -> LocalServer.answerJson(exchange, body));
        }

        private String url() {
            return server.url() + spec.path();
        }

        private OtcAnswer answering(String json) {
            body = json;
            return PlayedGateways.gateway(spec, url()).issueOtc(request("card"));
        }

        private OtcAnswer answering(Map<String, Object> content) {
            return answering(issuer.otcDesk().answer(tid, "0000", encrypted(content)));
        }

        private Map<String, Object> content() {
            return spec.codeForm().content(tid, 9_900, "00");
        }

        private Map<String, Object> with(String field, Object value) {
            Map<String, Object> content = content();
            if (MISSING.equals(value)) {
                content.remove(field);
            } else {
                content.put(field, value);
            }
            return content;
        }

        private String encrypted(Map<String, Object> content) {
            return issuer.otcDesk().encrypted(tid, content);
        }

        private String sign(String resultCode, String encData) {
            return issuer.sign("otc-answer", spec.mid(), tid, resultCode, encData);
        }

        @Override
        public void close() {
            issuer.close();
            server.close();
        }
    }
}
