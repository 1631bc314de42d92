package dev.appcard.sandbox.issuer.ansim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.issuer.common.browser.GatewayReturn;
import dev.appcard.sandbox.issuer.common.browser.PageCall;
import dev.appcard.sandbox.issuer.common.browser.PageCalls;
import dev.appcard.sandbox.issuer.common.browser.PagesUnderTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnsimPageTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:16:00Z");
    private static final String ANDROID = "Mozilla/5.0 (Linux; Android 16; SM-S931N) Chrome/140 Mobile";
    private PagesUnderTest sandbox;
    private GatewayReturn gateway;

    @BeforeEach
    void start() throws IOException {
        sandbox = new PagesUnderTest(Clock.fixed(NOW, ZoneOffset.UTC));
        gateway = new GatewayReturn(303, "/pay/window");
    }

    @AfterEach
    void stop() {
        sandbox.close();
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHINHAN", "HYUNDAI", "HANA", "LOTTE", "SAMSUNG", "NH"})
    @DisplayName("the right card, entered by the positions of keys, ends in a form that the browser takes to returnUrl")
    void rightCardShouldLeadToTheFormForTheGateway(String code) {
        PageCall call = call(code);
        KeypadPage page = open(code, call);

        HttpResponse<String> outcome = submit(code, page.form(card(code), "12", "31", "000", "000000"));

        assertThat(outcome.body())
                .contains("id=\"outcome\"", "data-result-code=\"0000\"")
                .contains("<form method=\"post\" action=\"" + call.returnUrl() + "\" id=\"result\" data-auto>")
                .contains("id=\"continue\"");
        Parameters form = KeypadPage.hiddenFields(outcome.body());
        assertThat(form.values().keySet()).containsExactly("mid", "tid", "resultCode", "time", "encData", "sign");
        assertThat(PageCalls.isSigned(code, form)).isTrue();
        ObjectNode plain = PageCalls.open(code, form);
        assertThat(plain.path("tid").textValue()).isEqualTo(call.tid());
        assertThat(plain.path("cardNo").textValue()).isNotEqualTo(card(code));
        assertThat(outcome.body()).doesNotContain(plain.path("cardNo").textValue(), card(code));
        assertThat(gateway.received()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "9450000000000007, 12, 31, 000, 000000, 1001",
        "9410000000000005, 12, 31, 000, 000000, 1001",
        "9410000000000005, 01, 28, 111, 111111, 1001",
        "9450000000000006, 11, 31, 000, 000000, 1002",
        "9450000000000006, 12, 30, 111, 000000, 1002",
        "9450000000000006, 12, 31, 001, 000000, 1003",
        "9450000000000006, 12, 31, 000, 000001, 1003",
        "9450000000000006, 12, 31, 000, 000000, 0000"
    })
    @DisplayName("number before expiry before CVC and password; another issuer's number is a wrong one")
    void entryShouldBeJudgedInTheContractsCodes(
            String number, String month, String year, String cvc, String password, String resultCode) {
        KeypadPage page = open("HYUNDAI", call("HYUNDAI"));

        String body =
                submit("HYUNDAI", page.form(number, month, year, cvc, password)).body();

        assertThat(KeypadPage.hiddenFields(body).first("resultCode")).hasValue(resultCode);
        assertThat(KeypadPage.hiddenFields(body).first("encData").orElseThrow().isEmpty())
                .isEqualTo(!resultCode.equals("0000"));
    }

    @Test
    void cancelShouldReportTheBuyersWill() {
        String body = submit("LOTTE", open("LOTTE", call("LOTTE")).cancel()).body();

        assertThat(body).contains("data-action=\"REFUSE\"", "data-result-code=\"1004\"");
    }

    @Test
    void keypadShouldBeGoodForOneForm() {
        PageCall call = call("NH");
        KeypadPage page = open("NH", call);
        HttpResponse<String> incomplete =
                sandbox.postForm("/nh/ansim", page.form("94800000000000", "12", "31", "000", "000000"));
        assertThat(incomplete.statusCode()).isEqualTo(200);
        assertThat(incomplete.body()).contains("모두 입력해 주세요", "id=\"keypad\"");

        HttpResponse<String> again = sandbox.postForm("/nh/ansim", page.form(card("NH"), "12", "31", "000", "000000"));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("보안 키패드를 다시 불러왔습니다");
        KeypadPage fresh = KeypadPage.of(again.body());
        assertThat(fresh.id()).isNotEqualTo(page.id());
        assertThat(submit("NH", fresh.form(card("NH"), "12", "31", "000", "000000"))
                        .body())
                .contains("data-result-code=\"0000\"");
    }

    @Test
    void keypadShouldBeGoodForItsOwnCallOnly() {
        KeypadPage one = open("NH", call("NH"));
        KeypadPage other = open("NH", call("NH"));

        HttpResponse<String> crossed = sandbox.postForm(
                "/nh/ansim", one.form(card("NH"), "12", "31", "000", "000000").replace(one.id(), other.id()));

        assertThat(crossed.statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName("ten pages have keys in different orders, pictures that say nothing, and each digit once")
    void keypadShouldBeShuffledForEachPage() {
        PageCall call = call("HANA");
        Set<String> orders = new HashSet<>();
        Set<String> pictures = new HashSet<>();

        IntStream.range(0, 10).forEach(_ -> {
            KeypadPage page = open("HANA", call);
            assertThat(page.digits()
                            .chars()
                            .sorted()
                            .mapToObj(Character::toString)
                            .reduce("", String::concat))
                    .isEqualTo("0123456789");
            orders.add(page.digits());
            pictures.addAll(page.pictures());
        });

        assertThat(orders).hasSizeGreaterThan(5);
        assertThat(pictures).hasSizeGreaterThan(60).noneMatch(svg -> svg.contains("<text"));
    }

    @Test
    void decidedCallShouldShowItsOutcomeWhateverIsSent() {
        PageCall call = call("SAMSUNG");
        KeypadPage page = open("SAMSUNG", call);
        String first = submit("SAMSUNG", page.form(card("SAMSUNG"), "12", "31", "000", "000000"))
                .body();

        String second = submit("SAMSUNG", page.cancel()).body();

        assertThat(KeypadPage.hiddenFields(second)).isEqualTo(KeypadPage.hiddenFields(first));
    }

    @ParameterizedTest
    @CsvSource({
        "SHINHAN, '', com.TouchEn.mVaccine.webs",
        "SAMSUNG, vguardstart, kr.co.shiftworks.vguardweb",
        "HYUNDAI, v3mobileplusweb, com.ahnlab.v3mobileplus",
        "NH, v3mobileplusweb, com.ahnlab.v3mobileplus"
    })
    void androidShouldBeAskedForTheVaccineFirst(String code, String scheme, String androidPackage) {
        PageCall call = call(code);
        String address = path(code) + "?" + call.query();

        String first = sandbox.get(address, "User-Agent", ANDROID).body();
        String then =
                sandbox.get(address + "&vaccine=done", "User-Agent", ANDROID).body();

        assertThat(first)
                .contains("id=\"vaccine\"", "data-scheme=\"" + scheme + "\"", "package=" + androidPackage + ";")
                .contains("id=\"vaccine-done\" href=\"" + address.replace("&", "&amp;") + "&amp;vaccine=done\"")
                .doesNotContain("id=\"keypad\"");
        assertThat(then).contains("id=\"keypad\"").doesNotContain("id=\"vaccine\"");
        assertThat(open(code, call).id()).isNotEmpty();
    }

    @Test
    @DisplayName("the page runs nothing inline, posts to and is framed by the gateway of its call only")
    void pageShouldLetTheGatewayFrameIt() {
        HttpResponse<String> page = sandbox.get(path("NH") + "?" + call("NH").query());

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; base-uri 'none'; "
                        + "form-action 'self' " + gateway.origin() + "; frame-ancestors " + gateway.origin());
        assertThat(page.body()).doesNotContain("<style").doesNotContainPattern("<script(?! src)");
        assertThat(page.body()).doesNotContainPattern("\\son[a-z]+=|\\sstyle=");
        assertThat(sandbox.get("/issuer-page/page.js").headers().firstValue("Content-Type"))
                .hasValue("text/javascript; charset=utf-8");
        assertThat(sandbox.get("/issuer-page/page.css").statusCode()).isEqualTo(200);
    }

    private PageCall call(String code) {
        return PageCalls.call(code, gateway.returnUrl(code), NOW);
    }

    private KeypadPage open(String code, PageCall call) {
        HttpResponse<String> page = sandbox.get(path(code) + "?" + call.query());
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return KeypadPage.of(page.body());
    }

    private HttpResponse<String> submit(String code, String form) {
        HttpResponse<String> posted = sandbox.postForm(path(code), form);
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(303);
        return sandbox.get(posted.headers().firstValue("Location").orElseThrow());
    }

    private static String card(String code) {
        return PageCalls.issuer(code).profile().card().number();
    }

    private static String path(String code) {
        return "/" + code.toLowerCase(Locale.ROOT) + "/ansim";
    }
}
