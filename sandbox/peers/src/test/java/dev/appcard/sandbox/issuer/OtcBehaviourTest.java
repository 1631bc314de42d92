package dev.appcard.sandbox.issuer;

import static dev.appcard.sandbox.issuer.PreSteps.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.HeldPause;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An issuer's /otc goes wrong as it is told, and only that issuer's")
class OtcBehaviourTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:16:00Z");

    private SandboxUnderTest sandbox;
    private AutomaticGateway gateway;
    private String cardId = "";
    private HeldPause pause;

    @BeforeEach
    void start() throws IOException {
        pause = new HeldPause();
        sandbox = new SandboxUnderTest(Clock.fixed(NOW, ZoneOffset.UTC), pause);
        gateway = new AutomaticGateway(sandbox, NOW);
        cardId = gateway.register("KB").path("cardId").asText();
    }

    @AfterEach
    void stop() {
        pause.end();
        sandbox.close();
    }

    @Test
    void errorShouldBeAServersFault() {
        behave("'mode':'ERROR_500'");
        assertThat(ask().statusCode()).isEqualTo(500);
        assertThat(issued()).isZero();
        behave("'mode':'NORMAL'");
        assertThat(ask().statusCode()).isEqualTo(200);
        assertThat(issued()).isOne();
    }

    @Test
    void htmlShouldBeNoAnswerOfTheContract() {
        behave("'mode':'HTML'");
        HttpResponse<String> answer = ask();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.body()).startsWith("<!doctype html>");
        assertThat(issued()).isZero();
    }

    @Test
    void badSignShouldNotVerifyAndBeRightOtherwise() {
        behave("'mode':'BAD_SIGN'");
        String tid = IssuerCalls.tid("KB");
        ObjectNode answer = ok(gateway.ask("KB", gateway.question("KB", tid, cardId, 1_000)));
        assertThat(answer.path("resultCode").asText()).isEqualTo("0000");
        assertThat(answer.path("sign").asText()).matches("[0-9a-f]{64}");
        assertThat(AutomaticGateway.isSigned("KB", tid, answer)).isFalse();
        assertThat(AutomaticGateway.opened("KB", tid, answer).path("otc").asText())
                .hasSize(20);
    }

    @Test
    void refusalShouldCarryTheCodeUnderASign() {
        behave("'mode':'REFUSE','resultCode':'2077'");
        String tid = IssuerCalls.tid("KB");
        ObjectNode answer = ok(gateway.ask("KB", gateway.question("KB", tid, cardId, 1_000)));
        assertThat(answer.path("resultCode").asText()).isEqualTo("2077");
        assertThat(answer.path("encData").asText("?")).isEmpty();
        assertThat(AutomaticGateway.isSigned("KB", tid, answer)).isTrue();
        assertThat(issued()).isZero();
    }

    @Test
    void slowAnswerShouldBeRightAndLate() throws Exception {
        behave("'mode':'SLOW','delayMillis':200");
        CompletableFuture<ObjectNode> asked = inBackground(() -> gateway.otc("KB", cardId, 1_000));

        assertThat(pause.begun()).isEqualTo(Duration.ofMillis(200));
        assertThat(asked).isNotDone();
        pause.end();

        assertThat(asked.join().path("otc").asText()).hasSize(20);
    }

    @Test
    void hangShouldEndWithoutAnAnswer() throws Exception {
        behave("'mode':'HANG','delayMillis':400");
        CompletableFuture<HttpResponse<String>> asked = inBackground(this::ask);

        assertThat(pause.begun()).isEqualTo(Duration.ofMillis(400));
        assertThat(asked).isNotDone();
        pause.end();

        assertThatThrownBy(asked::join)
                .hasCauseInstanceOf(AssertionError.class)
                .hasRootCauseInstanceOf(IOException.class);
        assertThat(issued()).isZero();
    }

    @Test
    @DisplayName("without a delay it hangs longer than a client waits, and others are answered meanwhile")
    void hangShouldLast() throws Exception {
        behave("'mode':'HANG','times':1");
        CompletableFuture<HttpResponse<String>> asked = inBackground(this::ask);

        assertThat(pause.begun()).isEqualTo(Duration.ofMinutes(10));
        assertThat(gateway.otc("KB", cardId, 1_000).path("otc").asText()).hasSize(20);
        assertThat(asked).isNotDone();
    }

    @Test
    void behaviourShouldEndAfterSoManyRequests() {
        behave("'mode':'ERROR_500','times':2");
        assertThat(ask().statusCode()).isEqualTo(500);
        assertThat(sandbox.get("/kb/otc/behaviour").body()).contains("\"times\":1");
        assertThat(ask().statusCode()).isEqualTo(500);
        assertThat(ask().statusCode()).isEqualTo(200);
        assertThat(sandbox.get("/kb/otc/behaviour").body())
                .isEqualTo("{\"mode\":\"NORMAL\",\"delayMillis\":0,\"resultCode\":\"0000\",\"times\":null}");
    }

    @Test
    void otherIssuersShouldStayRight() {
        behave("'mode':'ERROR_500'");
        String another = gateway.register("NH").path("cardId").asText();
        assertThat(gateway.otc("NH", another, 1_000).path("otc").asText()).hasSize(18);
    }

    @Test
    void questionShouldBeCheckedAllTheSame() {
        behave("'mode':'REFUSE'");
        ObjectNode question = gateway.question("KB", IssuerCalls.tid("KB"), cardId, 1_000);
        assertThat(gateway.ask("KB", question.put("sign", "0")).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'mode':'BROKEN'}",
                "{'mode':'SLOW','delay':1}",
                "{'mode':'SLOW','delayMillis':-1}",
                "{'mode':'SLOW','delayMillis':600001}",
                "{'mode':'SLOW','delayMillis':'1'}",
                "{'mode':'REFUSE','resultCode':'0000'}",
                "{'mode':'REFUSE','resultCode':'20'}",
                "{'mode':'NORMAL','times':0}"
            })
    void behaviourShouldBeRefusedWhenItIsNone(String json) {
        HttpResponse<String> answer = sandbox.postJson("/kb/otc/behaviour", json.replace('\'', '"'));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":");
    }

    private static <T> CompletableFuture<T> inBackground(Supplier<T> call) {
        return CompletableFuture.supplyAsync(call, Thread::startVirtualThread);
    }

    private HttpResponse<String> ask() {
        return gateway.ask("KB", gateway.question("KB", IssuerCalls.tid("KB"), cardId, 1_000));
    }

    private long issued() {
        return ok(sandbox.get("/kb/otc/issued")).path("issued").longValue();
    }

    private void behave(String fields) {
        ok(sandbox.postJson("/kb/otc/behaviour", ("{" + fields + "}").replace('\'', '"')));
    }
}
