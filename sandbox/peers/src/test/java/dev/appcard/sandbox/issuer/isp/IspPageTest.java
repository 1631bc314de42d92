package dev.appcard.sandbox.issuer.isp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.issuer.common.browser.GatewayReturn;
import dev.appcard.sandbox.issuer.common.browser.PageCall;
import dev.appcard.sandbox.issuer.common.browser.PageCalls;
import dev.appcard.sandbox.issuer.common.browser.PagesUnderTest;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IspPageTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:16:00Z");
    private static final String IDENTIFIED = "&identity=Y&cardExpiry=12%2F31&cardNumber=";
    private static final String APPROVE = "&action=APPROVE&password=000000";
    private PagesUnderTest sandbox;
    private GatewayReturn gateway;

    @BeforeEach
    void start() throws IOException {
        sandbox = new PagesUnderTest(Clock.fixed(NOW, ZoneOffset.UTC));
        gateway = new GatewayReturn(303, "/pay/window?x=1&y=2");
    }

    @AfterEach
    void stop() {
        sandbox.close();
        gateway.close();
    }

    @ParameterizedTest
    @CsvSource({"KB, /kb/isp", "WOORI, /woori/isp", "BC, /bc/isp", "KB, /isp/app", "WOORI, /isp/app", "BC, /isp/app"})
    @DisplayName("the certificate is asked for once on a device, from then on the password alone")
    void certificateShouldBeRegisteredOnce(String code, String path) {
        PageCall call = call(code);

        String device = registered(path, code, call);

        assertThat(sandbox.get(path + "?" + call.query(), "Cookie", device).body())
                .contains("id=\"password\"", "id=\"certificate\"", "id=\"approve\"", "id=\"cancel\"")
                .doesNotContain("id=\"register\"");
        assertThat(sandbox.get(path + "?" + call(code).query(), "Cookie", device)
                        .body())
                .contains("id=\"password\"");
        assertThat(sandbox.get(path + "?" + call.query()).body()).contains("id=\"register\"");
    }

    @Test
    @DisplayName("a certificate in the window is not one in the app, nor another issuer's")
    void certificateShouldBelongToOnePlaceAndIssuer() {
        String device = registered("/isp/app", "KB", call("KB"));

        assertThat(sandbox.get("/isp/app?" + call("BC").query(), "Cookie", device)
                        .body())
                .contains("id=\"register\"");
        assertThat(sandbox.get("/kb/isp?" + call("KB").query(), "Cookie", device)
                        .body())
                .contains("id=\"register\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kb/isp", "/isp/app"})
    void approvalShouldNeedTheCertificate(String path) {
        HttpResponse<String> page = sandbox.postForm(path, call("KB").query() + APPROVE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("먼저 인증서를 발급해 주세요.", "id=\"register\"");
        assertThat(gateway.received()).isEmpty();
    }

    @Test
    @DisplayName("on a PC the buyer's browser takes the result to the gateway")
    void windowShouldEndInTheFormForTheGateway() {
        PageCall call = call("KB");
        String device = registered("/kb/isp", "KB", call);

        String outcome = submit("/kb/isp", call.query() + APPROVE, device).body();

        assertThat(outcome)
                .contains("data-result-code=\"0000\"")
                .contains("<form method=\"post\" action=\"" + call.returnUrl() + "\" id=\"result\" data-auto>");
        assertThat(gateway.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KB", "WOORI", "BC"})
    @DisplayName("in the app ISP's server takes the result there, once, and the app leads to the 303's address")
    void appShouldDeliverAndLeadBack(String code) {
        PageCall call = call(code);
        String device = registered("/isp/app", code, call);

        String outcome = submit("/isp/app", call.query() + APPROVE, device).body();
        submit("/isp/app", call.query() + APPROVE, device);

        assertThat(outcome)
                .contains("data-result-code=\"0000\"", "data-callback-status=\"303\"")
                .contains("id=\"return\" href=\"" + gateway.origin() + "/pay/window?x=1&amp;y=2\" data-auto");
        assertThat(gateway.received()).hasSize(1);
        Parameters form = Parameters.decode(gateway.received().getFirst().body());
        assertThat(PageCalls.isSigned(code, form)).isTrue();
        ObjectNode plain = PageCalls.open(code, form);
        assertThat(plain.path("quota").textValue()).isEqualTo(call.installment());
        assertThat(outcome).doesNotContain(plain.path("sessionKey").textValue());
    }

    @ParameterizedTest
    @CsvSource({"shopapp://paid?ok=1, true", "javascript:alert(1), false", "https://shop.example/done, true"})
    void appShouldLeadToShopsOnly(String location, boolean led) throws IOException {
        try (var elsewhere = new GatewayReturn(303, location)) {
            PageCall call = PageCalls.call("BC", elsewhere.returnUrl("BC"), NOW);

            String outcome =
                    submit("/isp/app", call.query() + "&action=REFUSE", "x=y").body();

            assertThat(outcome.contains("href=\"" + location)).isEqualTo(led);
            assertThat(outcome.contains("id=\"return\"")).isEqualTo(led);
        }
    }

    @Test
    @DisplayName("where the gateway fails the same form is tried again, and the app says so")
    void appShouldSayThatTheGatewayRefused() throws IOException {
        try (var failing = new GatewayReturn(503, "")) {
            PageCall call = PageCalls.call("BC", failing.returnUrl("BC"), NOW);

            String outcome =
                    submit("/isp/app", call.query() + "&action=REFUSE", "x=y").body();

            assertThat(outcome).contains("data-callback-status=\"503\"").doesNotContain("id=\"return\"");
            assertThat(failing.received()).hasSize(3);
            assertThat(failing.received().stream().distinct()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "action=APPROVE&password=111111, 1003",
        "action=REFUSE, 1004",
        "action=WRONG_NUMBER, 1001",
        "action=WRONG_EXPIRY, 1002",
        "action=REGISTER_CARD&identity=Y&cardExpiry=1231&cardNumber=9420000000000011, 1001",
        "action=REGISTER_CARD&identity=Y&cardExpiry=0130&cardNumber=9420000000000003, 1002"
    })
    void failureShouldBeReported(String form, String code) {
        PageCall call = call("KB");
        String device = registered("/isp/app", "KB", call);

        submit("/isp/app", call.query() + "&" + form, device);

        Parameters posted = Parameters.decode(gateway.received().getFirst().body());
        assertThat(posted.first("resultCode")).hasValue(code);
        assertThat(posted.first("encData")).hasValue("");
        assertThat(PageCalls.isSigned("KB", posted)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"action=APPROVE&password=00000", "action=APPROVE", "action=SILENT", "action=NO", ""})
    void formShouldBeShownAgainWhenItSaysNothing(String form) {
        PageCall call = call("WOORI");
        String device = registered("/isp/app", "WOORI", call);

        HttpResponse<String> page = sandbox.postForm("/isp/app", call.query() + "&" + form, "Cookie", device);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("id=\"password\"");
        assertThat(gateway.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ispmobile://pay?%s",
                "intent://pay?%s#Intent;scheme=ispmobile;package=kvp.jjy.MispAndroid320;end"
            })
    void phoneShouldOpenTheApp(String form) {
        PageCall call = call("KB");
        String url = URLEncoder.encode(form.formatted(call.query()), StandardCharsets.UTF_8);

        HttpResponse<String> phone = sandbox.get("/phone?url=" + url);

        assertThat(phone.headers().firstValue("Location")).hasValue("/isp/app?" + call.query());
    }

    private PageCall call(String code) {
        return PageCalls.call(code, gateway.returnUrl(code), NOW);
    }

    /** Registers the card; gives the cookie that the device is known by. */
    private String registered(String path, String code, PageCall call) {
        String number = PageCalls.issuer(code).profile().card().number();
        HttpResponse<String> answer =
                sandbox.postForm(path, call.query() + "&action=REGISTER_CARD" + IDENTIFIED + number);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(path + "?" + call.query());
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    private HttpResponse<String> submit(String path, String form, String device) {
        HttpResponse<String> posted = sandbox.postForm(path, form, "Cookie", device);
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(303);
        return sandbox.get(posted.headers().firstValue("Location").orElseThrow(), "Cookie", device);
    }
}
