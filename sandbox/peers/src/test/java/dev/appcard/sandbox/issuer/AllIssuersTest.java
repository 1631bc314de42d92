package dev.appcard.sandbox.issuer;

import static dev.appcard.sandbox.issuer.PreSteps.ok;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.issuer.common.crypto.Base64Url;
import dev.appcard.sandbox.issuer.common.crypto.CipherTextException;
import dev.appcard.sandbox.issuer.common.profile.CallbackFormat;
import dev.appcard.sandbox.issuer.common.profile.Luhn;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row of the app cards: call, pre-step, format, cipher and contents (docs/issuers/contracts.md, "App card: one table"). */
class AllIssuersTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:16:00Z");
    private static final Pattern XML_FIELD = Pattern.compile("<(\\w+)>([^<]*)</\\1>");
    private SandboxUnderTest sandbox;
    private RecordingGateway gateway;

    @BeforeEach
    void start() throws IOException {
        sandbox = new SandboxUnderTest(Clock.fixed(NOW, ZoneOffset.UTC));
        gateway = new RecordingGateway();
    }

    @AfterEach
    void stop() {
        sandbox.close();
        gateway.close();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "SHINHAN, JSON,  OTC",
        "KB,      JSON,  OTC",
        "BC,      XML,   BC_CARD",
        "SAMSUNG, FORM,  VIRTUAL",
        "HYUNDAI, JSON,  VIRTUAL",
        "LOTTE,   QUERY, VIRTUAL",
        "HANA,    FORM,  OTC",
        "NH,      JSON,  OTC",
        "WOORI,   JSON,  OTC"
    })
    void approvalShouldReachTheGatewayAsTheContractSays(String code, CallbackFormat format, String contents)
            throws CipherTextException {
        gateway.answerAs(format);
        ObjectNode req = req(code);
        OpenedCall opened = OpenedCall.of(sandbox, code, req);

        ObjectNode answer = ok(sandbox.act(code, opened.url(), "APPROVE", ",\"confirm\":false"));

        assertThat(answer.path("answers").get(0).path("status").asInt()).isEqualTo(200);
        assertThat(gateway.results()).hasSize(1);
        ObjectNode result = result(format, gateway.results().getFirst());
        assertThat(result).isEqualTo(answer.path("result"));
        assertThat(result.path("tid")).isEqualTo(req.path("tid"));
        assertThat(result.path("resultCode").asText()).isEqualTo("0000");
        assertThat(IssuerCalls.isSigned(code, result)).isTrue();
        byte[] encrypted = Base64Url.decode(result.path("encData").asText()).orElseThrow();
        byte[] plain = opened.cipher().decrypt(encrypted, req.path("tid").asText());
        checkContents(contents, Json.readObject(plain), req);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"SHINHAN", "KB", "BC", "SAMSUNG", "HYUNDAI", "LOTTE", "HANA", "NH", "WOORI"})
    @DisplayName("the page takes an answer in its format for stored, and another format's for refused")
    void pageShouldTellWhetherTheGatewayTookTheResult(String code) {
        CallbackFormat format = IssuerCalls.issuer(code).profile().callbackFormat();
        String app = IssuerCalls.issuer(code).profile().appPath();
        gateway.confirm(200, order());
        for (CallbackFormat answered : CallbackFormat.values()) {
            gateway.answerAs(answered);
            String query = query(OpenedCall.of(sandbox, code, req(code)).url());

            sandbox.postForm(app, query + "&action=APPROVE&password=000000");

            String outcome = sandbox.get(app + "?" + query).body();
            assertThat(outcome).contains("data-result-code=\"0000\"", "data-callback-status=\"200\"");
            assertThat(outcome.contains("data-auto>")).as("%s", answered).isEqualTo(answered == format);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"SHINHAN", "KB", "BC", "SAMSUNG", "HYUNDAI", "LOTTE", "HANA", "NH", "WOORI"})
    void failureShouldCarryNoCipherText(String code) {
        CallbackFormat format = IssuerCalls.issuer(code).profile().callbackFormat();
        gateway.answerAs(format);

        ok(sandbox.act(code, OpenedCall.of(sandbox, code, req(code)).url(), "WRONG_PASSWORD", ",\"confirm\":false"));

        ObjectNode result = result(format, gateway.results().getFirst());
        assertThat(result.path("resultCode").asText()).isEqualTo("1003");
        assertThat(result.path("encData").asText("?")).isEmpty();
        assertThat(IssuerCalls.isSigned(code, result)).isTrue();
    }

    private static void checkContents(String contents, ObjectNode plain, ObjectNode req) {
        assertThat(plain.path("amount"))
                .isEqualTo(Json.object().put("amount", 1_234_500).path("amount"));
        switch (contents) {
            case "BC_CARD" -> {
                assertThat(plain.fieldNames())
                        .toIterable()
                        .containsExactlyInAnyOrder("cardNo", "expiry", "tid", "amount");
                assertThat(plain.path("cardNo").asText())
                        .matches("9200[0-9]{12}")
                        .matches(Luhn::passes);
                assertThat(plain.path("expiry").asText()).isEqualTo("20311231");
                assertThat(plain.path("tid").asText()).matches("[0-9]{12}");
            }
            case "VIRTUAL" -> {
                assertThat(plain.path("otc").asText()).matches("[0-9]{16}").matches(Luhn::passes);
                assertThat(bytes(plain.path("cavv"))).hasSize(20);
                assertThat(bytes(plain.path("xid"))).hasSize(20);
                assertThat(plain.path("eci").asText()).matches("[0-9]{2}");
                checkOrder(plain, req);
            }
            default -> {
                assertThat(plain.path("otc").asText()).matches("[1-9][0-9]{15,20}");
                checkOrder(plain, req);
            }
        }
    }

    private static void checkOrder(ObjectNode plain, ObjectNode req) {
        assertThat(plain.path("tid")).isEqualTo(req.path("tid"));
        assertThat(plain.path("installment").asText()).isEqualTo("03");
        assertThat(plain.path("cardName").asText()).isNotBlank();
    }

    private ObjectNode req(String code) {
        String path = code.equals("SHINHAN") ? "/linq/shinhan/results" : "/inbound/x";
        return IssuerCalls.req(code, NOW, gateway.url(path));
    }

    private static String order() {
        return Json.object()
                .put("resultCode", "0000")
                .put("amount", 1_234_500)
                .put("goods", "원두 & \"컵\" <1kg>")
                .put("merchant", "데모상점")
                .toString();
    }

    private static String query(String url) {
        return url.substring(url.indexOf('?') + 1).replaceFirst("#.*", "");
    }

    private static ObjectNode result(CallbackFormat format, RecordingGateway.Received received) {
        assertThat(received.method()).isEqualTo(format == CallbackFormat.QUERY ? "GET" : "POST");
        return switch (format) {
            case JSON -> {
                assertThat(received.contentType()).startsWith("application/json");
                yield Json.readObject(received.body().getBytes(UTF_8));
            }
            case FORM -> {
                assertThat(received.contentType()).isEqualTo("application/x-www-form-urlencoded");
                yield fields(Parameters.decode(received.body()));
            }
            case QUERY -> {
                assertThat(received.body()).isEmpty();
                yield fields(Parameters.decode(received.query()));
            }
            case XML -> xml(received);
        };
    }

    private static ObjectNode fields(Parameters parameters) {
        ObjectNode fields = Json.object();
        assertThat(parameters.repeated()).isEmpty();
        parameters.values().forEach((name, values) -> fields.put(name, values.getFirst()));
        return fields;
    }

    private static ObjectNode xml(RecordingGateway.Received received) {
        assertThat(received.contentType()).startsWith("application/xml");
        assertThat(received.body())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?><authResult><mid>")
                .endsWith("</authResult>");
        ObjectNode fields = Json.object();
        Matcher field = XML_FIELD.matcher(received.body());
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        return fields;
    }

    private static byte[] bytes(JsonNode base64) {
        return Base64.getDecoder().decode(base64.asText());
    }
}
