package dev.appcard.sandbox.issuer.common.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.issuer.common.call.SignedTime;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageFaultTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:16:00Z");
    private static final String TID = "pay_test_0123456789ab";
    private static final String BACK = "http://localhost:9/inbound/nh/browser";
    private static final String TIME = SignedTime.format(NOW);
    private PagesUnderTest sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = new PagesUnderTest(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    static Stream<Arguments> badCalls() {
        return Stream.of(
                Arguments.of("MID_UNKNOWN", query("DEMOKB", TID, "1000", "00", BACK, TIME)),
                Arguments.of("SIGN_WRONG", query("DEMONH", TID, "1000", "00", BACK, TIME) + "0"),
                Arguments.of(
                        "SIGN_WRONG",
                        query("DEMONH", TID, "1000", "00", BACK, TIME).replace("1000", "1001")),
                Arguments.of("TID_MALFORMED", query("DEMONH", "pay-short", "1000", "00", BACK, TIME)),
                Arguments.of("AMOUNT_MALFORMED", query("DEMONH", TID, "0", "00", BACK, TIME)),
                Arguments.of("AMOUNT_MALFORMED", query("DEMONH", TID, "1000000000", "00", BACK, TIME)),
                Arguments.of("AMOUNT_MALFORMED", query("DEMONH", TID, "0100", "00", BACK, TIME)),
                Arguments.of("INSTALLMENT_MALFORMED", query("DEMONH", TID, "1000", "3", BACK, TIME)),
                Arguments.of("RETURN_URL_REFUSED", query("DEMONH", TID, "1000", "00", "javascript:alert(1)", TIME)),
                Arguments.of("RETURN_URL_REFUSED", query("DEMONH", TID, "1000", "00", "https://a@b/c", TIME)),
                Arguments.of("RETURN_URL_REFUSED", query("DEMONH", TID, "1000", "00", "/inbound/nh/browser", TIME)),
                Arguments.of("TIME_MALFORMED", query("DEMONH", TID, "1000", "00", BACK, "20261122")),
                Arguments.of("TIME_TOO_OLD", query("DEMONH", TID, "1000", "00", BACK, at(-601))),
                Arguments.of("TIME_AHEAD", query("DEMONH", TID, "1000", "00", BACK, at(301))),
                Arguments.of("FIELD_TWICE", query("DEMONH", TID, "1000", "00", BACK, TIME) + "&amount=1000"),
                Arguments.of(
                        "FIELD_MISSING",
                        query("DEMONH", TID, "1000", "00", BACK, TIME).replace("sign=", "sing=")),
                Arguments.of("FIELD_MISSING", query("DEMONH", TID, "1000", "", BACK, TIME)));
    }

    @ParameterizedTest
    @MethodSource("badCalls")
    @DisplayName("a call that is wrong opens no page, takes no form and moves no test")
    void pageShouldNameTheFault(String fault, String query) {
        HttpResponse<String> page = sandbox.get("/nh/ansim?" + query);
        HttpResponse<String> form = sandbox.postForm("/nh/ansim", query + "&action=REFUSE");
        HttpResponse<String> act = sandbox.act(
                "/nh/ansim/act",
                Json.object().put("url", sandbox.url("/nh/ansim?" + query)).put("action", "REFUSE"));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("id=\"error\"", "data-fault=\"" + fault + "\"")
                .doesNotContain("<form");
        assertThat(form.statusCode()).isEqualTo(400);
        assertThat(form.body()).contains("data-fault=\"" + fault + "\"");
        assertThat(act.statusCode()).isEqualTo(400);
        assertThat(act.body()).contains("\"fault\":\"" + fault + "\"");
    }

    @ParameterizedTest
    @CsvSource({"-600", "300"})
    void pageShouldOpenAtTheLimitsOfTime(long seconds) {
        String query = query("DEMONH", TID, "1000", "00", BACK, at(seconds));

        assertThat(sandbox.get("/nh/ansim?" + query).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("Shinhan is called by the order number, the others by the bare payment key")
    void tidShouldHaveTheIssuersForm() {
        assertThat(shinhan(TID)).isEqualTo(400);
        assertThat(shinhan("XX" + TID)).isEqualTo(400);
        assertThat(shinhan("OD" + TID)).isEqualTo(200);
        assertThat(shinhan("PL" + TID)).isEqualTo(200);
    }

    @Test
    void ispShouldNameTheFaultInWindowAndApp() {
        PageCall call = PageCalls.call("KB", "http://localhost:9/inbound/kb/browser", NOW);
        String tampered = call.query().replace("installment=03", "installment=06");

        assertThat(sandbox.get("/kb/isp?" + tampered).body()).contains("data-fault=\"SIGN_WRONG\"");
        assertThat(sandbox.get("/isp/app?" + tampered).body()).contains("data-fault=\"SIGN_WRONG\"");
        assertThat(sandbox.get("/woori/isp?" + call.query()).body()).contains("data-fault=\"MID_UNKNOWN\"");
        assertThat(sandbox.get("/isp/app?" + call.query().replace("DEMOKB", "DEMONH"))
                        .body())
                .contains("data-fault=\"MID_UNKNOWN\"");
    }

    @Test
    @DisplayName("no issuer has the other family's page")
    void pageShouldNotExistForTheOtherFamily() {
        assertThat(sandbox.get("/kb/ansim?x=1").statusCode()).isEqualTo(404);
        assertThat(sandbox.get("/nh/isp?x=1").statusCode()).isEqualTo(404);
    }

    private int shinhan(String tid) {
        PageCall call = PageCalls.signed("SHINHAN", "DEMOSHINHAN", tid, "1000", "00", BACK, TIME);
        return sandbox.get("/shinhan/ansim?" + call.query()).statusCode();
    }

    private static String query(String... parts) {
        return PageCalls.signed("NH", parts).query();
    }

    private static String at(long seconds) {
        return SignedTime.format(NOW.plusSeconds(seconds));
    }
}
