package dev.appcard.adapter.outbound.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.issuer.play.IssuerSpec;
import dev.appcard.adapter.outbound.issuer.play.LocalServer;
import dev.appcard.adapter.outbound.issuer.play.PlayedCrypto;
import dev.appcard.adapter.outbound.issuer.play.PlayedGateways;
import dev.appcard.application.port.outbound.issuer.Preparation;
import dev.appcard.application.port.outbound.issuer.Preparation.Cause;
import dev.appcard.application.port.outbound.issuer.Preparation.Prepared;
import dev.appcard.application.port.outbound.issuer.Preparation.Unavailable;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.secret.IssuerSession;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What issuers that are asked before the app may answer, right and wrong. */
class AnswersTest {

    private static final String BC_TID = "700000000001";

    private final LocalServer server = new LocalServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void bcShouldBePreparedWhenItsAnswerIsRight() {
        answering(bc("0000", BC_TID, bcSign("0000", BC_TID)));

        assertThat(prepare(IssuerSpec.BC))
                .isInstanceOfSatisfying(
                        Prepared.class,
                        prepared -> assertThat(prepared.session()).isEqualTo(IssuerSession.of(BC_TID)));
    }

    @Test
    @DisplayName("BC's answer with any field wrong, signed or not, is a bad answer")
    void bcShouldNotBePreparedByABadAnswer() {
        assertBadAnswers(
                IssuerSpec.BC,
                bc("0000", BC_TID, bcSign("0000", "700000000002")),
                bc("0000", BC_TID, ""),
                bc("0000", BC_TID, bcSign("0000", BC_TID).toUpperCase(Locale.ROOT)),
                bc("9999", BC_TID, bcSign("9999", BC_TID)),
                bc("0000", "70000000000", bcSign("0000", "70000000000")),
                bc("0000", "70000000000x", bcSign("0000", "70000000000x")),
                bc("0000", "", bcSign("0000", "")),
                bc("9999", "", bcSign("9999", "")),
                "{\"resultCode\":\"0000\",\"tid\":" + BC_TID + ",\"sign\":\"" + bcSign("0000", BC_TID) + "\"}",
                "{\"resultCode\":\"0000\",\"tid\":\"" + BC_TID + "\"}",
                bc("0000", BC_TID, bcSign("0000", BC_TID)).replace("{", "{\"tid\":\"700000000009\","));
    }

    @Test
    @DisplayName("Samsung's answer with any field wrong, signed or not, is a bad answer")
    void samsungShouldNotBePreparedByABadAnswer() {
        assertBadAnswers(
                IssuerSpec.SAMSUNG,
                samsung("0000", "s-1", samsungSign("0000", "s-2")),
                samsung("0000", "s-1", ""),
                samsung("9999", "s-1", samsungSign("9999", "s-1")),
                samsung("0000", "", samsungSign("0000", "")),
                samsung("0000", "s|1", samsungSign("0000", "s|1")),
                samsung("0000", "s 1", samsungSign("0000", "s 1")),
                "{\"resultCode\":\"0000\",\"sessionId\":\"s-1\"}");
    }

    @Test
    void samsungShouldBePreparedWhenItsAnswerIsRight() {
        answering(samsung("0000", "s/1&x", samsungSign("0000", "s/1&x")));

        assertThat(prepare(IssuerSpec.SAMSUNG))
                .isInstanceOfSatisfying(
                        Prepared.class,
                        prepared -> assertThat(prepared.links().iosUrl()).endsWith("&sessionId=s%2F1%26x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<!DOCTYPE html><title>OK</title>", "{\"resultCode\":\"0000\"", "[]", "null", "{}x"})
    void noIssuerShouldBePreparedByWhatIsNoJson(String body) {
        assertBadAnswers(IssuerSpec.BC, body);
        assertBadAnswers(IssuerSpec.SAMSUNG, body);
    }

    @Test
    @DisplayName("text in another charset is a bad answer, even beside fields that are right")
    void wrongCharset() {
        String body = bc("0000", BC_TID, bcSign("0000", BC_TID)).replace("}", ",\"message\":\"등록\"}");
        server.on(
                "/bc/appcard/transactions",
                exchange -> LocalServer.answer(
                        exchange, 200, "application/json; charset=EUC-KR", body.getBytes(Charset.forName("EUC-KR"))));

        assertThat(prepare(IssuerSpec.BC)).isEqualTo(new Unavailable(Cause.BAD_ANSWER));
    }

    @ParameterizedTest
    @EnumSource(
            value = IssuerSpec.class,
            names = {"BC", "SAMSUNG"})
    @DisplayName("the page needs no question: it is there even when the issuer's server is not")
    void pagesShouldNotAsk(IssuerSpec spec) {
        assertThat(PlayedGateways.gateway(spec, "http://localhost:1")
                        .prepareCall(PlayedGateways.payment(spec.methods().getLast(), Channel.PC)))
                .isInstanceOf(Prepared.class);
        assertThat(PlayedGateways.gateway(spec, "http://localhost:1")
                        .prepareCall(PlayedGateways.payment(AuthenticationMethod.APP_CARD, Channel.PC)))
                .isEqualTo(new Unavailable(Cause.UNREACHABLE));
    }

    private void assertBadAnswers(IssuerSpec spec, String... bodies) {
        for (String body : bodies) {
            try (LocalServer answering = new LocalServer()) {
                answering.on(
                        "/",
                        exchange -> LocalServer.answer(
                                exchange, 200, "application/json", body.getBytes(StandardCharsets.UTF_8)));

                assertThat(prepare(spec, answering.url())).as(body).isEqualTo(new Unavailable(Cause.BAD_ANSWER));
            }
        }
    }

    private void answering(String body) {
        server.on("/", exchange -> LocalServer.answerJson(exchange, body));
    }

    private Preparation prepare(IssuerSpec spec) {
        return prepare(spec, server.url());
    }

    private static Preparation prepare(IssuerSpec spec, String url) {
        return PlayedGateways.gateway(spec, url + spec.path())
                .prepareCall(PlayedGateways.payment(AuthenticationMethod.APP_CARD, Channel.MOBILE_WEB));
    }

    private static String bc(String resultCode, String tid, String sign) {
        return "{\"resultCode\":\"%s\",\"tid\":\"%s\",\"sign\":\"%s\"}".formatted(resultCode, tid, sign);
    }

    private static String bcSign(String resultCode, String tid) {
        return PlayedCrypto.sign(IssuerSpec.BC.macKey(), "bc-answer", "DEMOBC", PlayedGateways.KEY, resultCode, tid);
    }

    private static String samsung(String resultCode, String sessionId, String sign) {
        return "{\"resultCode\":\"%s\",\"sessionId\":\"%s\",\"sign\":\"%s\"}".formatted(resultCode, sessionId, sign);
    }

    private static String samsungSign(String resultCode, String sessionId) {
        return PlayedCrypto.sign(
                IssuerSpec.SAMSUNG.macKey(),
                "session-answer",
                "DEMOSAMSUNG",
                PlayedGateways.KEY,
                resultCode,
                sessionId);
    }
}
