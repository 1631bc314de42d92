package dev.appcard.sandbox.phone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.sandbox.issuer.GatewayCalls;
import dev.appcard.sandbox.issuer.SandboxUnderTest;
import dev.appcard.sandbox.issuer.common.call.AppCall;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:16:00Z");
    private SandboxUnderTest sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = new SandboxUnderTest(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void phoneShouldOpenTheAppWithTheCallUntouchedWhicheverFormItHas() {
        AppCall call = GatewayCalls.call(GatewayCalls.req(NOW, "http://localhost:9080/inbound/kb"));

        for (String url : new String[] {GatewayCalls.iosUrl(call), GatewayCalls.androidUrl(call)}) {
            HttpResponse<String> answer = open(url);

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).hasValue("/kb/app?" + call.query());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "shinhan-sr-ansimclick, com.shcard.smartpay, /shinhan/app",
        "kb-acp, com.kbcard.cxh.appcard, /kb/app",
        "mpocket.online.ansimclick, kr.co.samsungcard.mpocket, /samsung/app",
        "hdcardappcardansimclick, com.hyundaicard.appcard, /hyundai/app",
        "lotteappcard, com.lcacApp, /lotte/app",
        "cloudpay, com.hanaskcard.paycla, /hana/app",
        "nhallonepayansimclick, nh.smart.nhallonepay, /nh/app",
        "com.wooricard.wcard, com.wooricard.smartapp, /woori/app",
        "ispmobile, kvp.jjy.MispAndroid320, /isp/app"
    })
    void phoneShouldHaveEveryApp(String scheme, String androidPackage, String path) {
        assertThat(open(scheme + "://pay?a=1&b=2").headers().firstValue("Location"))
                .hasValue(path + "?a=1&b=2");
        assertThat(open("intent://pay?a=1&b=2#Intent;scheme=" + scheme + ";package=" + androidPackage + ";end")
                        .headers()
                        .firstValue("Location"))
                .hasValue(path + "?a=1&b=2");
    }

    @Test
    void phoneShouldNameSchemeAndPackageAndTheStoreWhenTheAppIsMissing() {
        HttpResponse<String> answer = open("intent://pay?a=1#Intent;scheme=kb-acp;package=com.other.app;"
                + "S.browser_fallback_url=https%3A%2F%2Fstore.example%2F%3Fa%3D1%26b%3D2;end");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("id=\"missing-app\"", "id=\"scheme\">kb-acp<", "id=\"package\">com.other.app<")
                .contains("id=\"store\" href=\"https://store.example/?a=1&amp;b=2\"");
        assertThat(open("unknown-app://pay?a=1").body())
                .contains("id=\"scheme\">unknown-app<")
                .doesNotContain("id=\"store\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/phone",
                "/phone?url=",
                "/phone?url=javascript%3Aalert(1)",
                "/phone?url=kb-acp://pay?mid=A&tid=B",
                "/phone?url=kb-acp%3A%2F%2Fpay%3Fa&url=kb-acp%3A%2F%2Fpay%3Fa",
                "/phone?url=kb-acp%3A%2F%2Fpay%3Fa%0D%0ASet-Cookie%3Ax"
            })
    void phoneShouldSayThatItCannotReadTheAddress(String path) {
        HttpResponse<String> answer = sandbox.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("id=\"error\"");
    }

    private HttpResponse<String> open(String url) {
        return sandbox.get("/phone?url=" + GatewayCalls.encoded(url));
    }
}
