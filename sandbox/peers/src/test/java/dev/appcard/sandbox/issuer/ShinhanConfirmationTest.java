package dev.appcard.sandbox.issuer;

import static dev.appcard.sandbox.issuer.PreSteps.ok;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.RecordingGateway.Received;
import dev.appcard.sandbox.issuer.common.profile.CallbackFormat;
import dev.appcard.sandbox.issuer.common.profile.IssuerIdentity;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shinhan's server asks the relay about the order before the app shows the password. */
class ShinhanConfirmationTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:16:00Z");
    private SandboxUnderTest sandbox;
    private RecordingGateway relay;
    private ObjectNode req = Json.object();
    private String query = "";

    @BeforeEach
    void start() throws IOException {
        sandbox = new SandboxUnderTest(Clock.fixed(NOW, ZoneOffset.UTC));
        relay = new RecordingGateway();
        relay.answerAs(CallbackFormat.JSON);
        relay.confirm(200, order().toString());
        req = IssuerCalls.req("SHINHAN", NOW, relay.url("/linq/shinhan/results"));
        query = IssuerCalls.call("SHINHAN", req).query();
    }

    @AfterEach
    void stop() {
        sandbox.close();
        relay.close();
    }

    @Test
    void appShouldAskOnceBeforeItShowsThePassword() {
        assertThat(sandbox.get("/shinhan/app?" + query).body()).contains("id=\"password\"");
        sandbox.postForm("/shinhan/app", query + "&action=APPROVE&password=000000");

        assertThat(relay.confirmations()).hasSize(1);
        Received asked = relay.confirmations().getFirst();
        String orderNumber = req.path("tid").asText();
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.path()).isEqualTo("/linq/shinhan/orders/" + orderNumber + "/confirm");
        ObjectNode question = Json.readObject(asked.body().getBytes(UTF_8));
        assertThat(question.fieldNames()).toIterable().containsExactly("mid", "time", "sign");
        IssuerIdentity shinhan = IssuerCalls.issuer("SHINHAN").identity();
        assertThat(question.path("sign").asText())
                .isEqualTo(shinhan.signer().sign("confirm", "DEMOSHINHAN", orderNumber, "20261122101600"));
        assertThat(relay.results()).extracting(Received::path).containsExactly("/linq/shinhan/results");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "404>{}>ORDER_REFUSED",
                "302>{}>ORDER_REFUSED",
                "200>{\"resultCode\":\"9\"}>ORDER_REFUSED",
                "200>[]>ORDER_UNREADABLE",
                "200>{\"resultCode\":\"0000\",\"amount\":1234501}>ORDER_AMOUNT_DIFFERS",
                "200>{\"resultCode\":\"0000\",\"amount\":\"1234500\"}>ORDER_AMOUNT_DIFFERS",
                "200>{\"resultCode\":\"0000\",\"amount\":1234500,\"goods\":\"원두\"}>ORDER_GOODS_DIFFERS"
            })
    void appShouldRefuseWhatTheRelayDoesNotConfirm(int status, String answer, String fault) {
        relay.confirm(status, answer);

        HttpResponse<String> page = sandbox.get("/shinhan/app?" + query);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("data-fault=\"" + fault + "\"").doesNotContain("id=\"password\"");
        assertThat(sandbox.act("SHINHAN", "shinhan-sr-ansimclick://pay?" + query, "APPROVE", "")
                        .body())
                .contains("\"fault\":\"" + fault + "\"");
        assertThat(relay.results()).isEmpty();
    }

    @Test
    void appShouldRefuseAnotherMerchant() {
        relay.confirm(200, order().put("merchant", "다른 상점").toString());

        assertThat(sandbox.get("/shinhan/app?" + query).body()).contains("data-fault=\"ORDER_MERCHANT_DIFFERS\"");

        relay.confirm(200, order().toString());
        assertThat(sandbox.get("/shinhan/app?" + query).body()).contains("id=\"password\"");
    }

    @Test
    void appShouldSayWhenTheRelayDoesNotAnswer() {
        relay.close();

        assertThat(sandbox.get("/shinhan/app?" + query).body()).contains("data-fault=\"ORDER_UNANSWERED\"");
    }

    @Test
    @DisplayName("/app/act confirms unless it is told not to")
    void actShouldLeaveTheConfirmationOutWhenAsked() {
        String url = "shinhan-sr-ansimclick://pay?" + query;

        ok(sandbox.act("SHINHAN", url, "APPROVE", ",\"confirm\":false,\"deliver\":false"));
        assertThat(relay.confirmations()).isEmpty();

        ObjectNode another = IssuerCalls.req("SHINHAN", NOW, relay.url("/linq/shinhan/results"));
        String anotherUrl = IssuerCalls.iosUrl("SHINHAN", IssuerCalls.call("SHINHAN", another));
        ok(sandbox.act("SHINHAN", anotherUrl, "APPROVE", ",\"deliver\":false"));
        assertThat(relay.confirmations()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"XX, /linq/shinhan/results, TID_MALFORMED", "OD, /linq/shinhan/other, ORDER_ADDRESS"})
    void appShouldRefuseAnotherOrderNumberOrAddress(String service, String path, String fault) {
        req.put("tid", service + "pay_test_0123456789abcdef").put("callbackUrl", relay.url(path));

        assertThat(sandbox.get("/shinhan/app?"
                                + IssuerCalls.call("SHINHAN", req).query())
                        .body())
                .contains("data-fault=\"" + fault + "\"");
    }

    private static ObjectNode order() {
        return Json.object()
                .put("resultCode", "0000")
                .put("amount", 1_234_500)
                .put("goods", "원두 & \"컵\" <1kg>")
                .put("merchant", "데모상점");
    }
}
