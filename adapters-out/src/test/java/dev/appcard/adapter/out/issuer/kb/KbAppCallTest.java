package dev.appcard.adapter.out.issuer.kb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.out.issuer.TransactionInformation;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.payment.PaymentKey;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class KbAppCallTest {

    private final KbPeer peer = new KbPeer(KbFixture.KEY.reveal(), KbFixture.MAC_KEY.reveal());
    private final AppCallLinks links = KbFixture.gateway().prepareCall(KbFixture.PAYMENT);
    private final String iosUrl = Objects.requireNonNull(links.iosUrl());
    private final String androidUrl = Objects.requireNonNull(links.androidUrl());

    @Test
    void requestShouldBeTheContractsTextToTheLetter() {
        String request = peer.decrypt(KbPeer.query(iosUrl).get("encData"));

        assertThat(request)
                .isEqualTo("{\"purpose\":\"PAY\",\"mid\":\"DEMOKB\",\"tid\":\"pay_01JD4X7Q2M8N5R9T3V6W0Y1Z2A\","
                        + "\"merchant\":\"데모상점\",\"amount\":51000,\"goods\":\"원두 \\\"커피\\\" 1kg/봉 투\","
                        + "\"installment\":\"03\",\"returnUrl\":\"http://localhost:9080/window/abc_DEF-123\","
                        + "\"callbackUrl\":\"http://localhost:9080/inbound/kb\",\"time\":\"20261122101530\"}");
    }

    @Test
    void iosUrlShouldOpenTheAppWithFourSignedParameters() {
        assertThat(iosUrl)
                .matches("kb-acp://pay\\?mid=DEMOKB&tid=" + KbFixture.PAYMENT.key()
                        + "&encData=[A-Za-z0-9_-]+&sign=[0-9a-f]{64}");
        assertThat(peer.read(iosUrl).getString("tid"))
                .isEqualTo(KbFixture.PAYMENT.key().value());
    }

    @Test
    void androidUrlShouldHoldTheSameCallAndTheStorePage() {
        String call = iosUrl.substring("kb-acp://".length());

        assertThat(androidUrl)
                .startsWith("intent://" + call + "#Intent;")
                .endsWith(";end")
                .contains(";scheme=kb-acp;", ";package=com.kbcard.cxh.appcard;", ";S.browser_fallback_url=");
        assertThat(URLDecoder.decode(fallback(), StandardCharsets.UTF_8))
                .isEqualTo("https://play.google.com/store/apps/details?id=com.kbcard.cxh.appcard");
        assertThat(fallback()).doesNotContain(":", "/", ";", "=");
    }

    @Test
    void linksShouldHaveNoBridge() {
        assertThat(links.bridge()).isEmpty();
    }

    @Test
    void prepareCallShouldNeverEncryptTwiceToTheSame() {
        assertThat(KbFixture.gateway().prepareCall(KbFixture.PAYMENT)).isNotEqualTo(links);
    }

    @Test
    void requestShouldCutNamesToTheContractsBytes() {
        AppCallLinks call = KbFixture.gateway().prepareCall(longNames());

        var told = peer.read(Objects.requireNonNull(call.iosUrl()));
        assertThat(told.getString("merchant")).isEqualTo("a" + "상".repeat(19));
        assertThat(told.getString("goods")).isEqualTo("품".repeat(25));
    }

    private String fallback() {
        String name = "S.browser_fallback_url=";
        int from = androidUrl.indexOf(name) + name.length();
        return androidUrl.substring(from, androidUrl.indexOf(';', from));
    }

    private static TransactionInformation longNames() {
        var payment = KbFixture.PAYMENT;
        return new TransactionInformation(
                new PaymentKey("pay_long0000000000000001"),
                "a" + "상".repeat(40),
                payment.amount(),
                "품".repeat(60),
                payment.instalment(),
                payment.channel(),
                payment.returnUrl(),
                payment.callbackUrl(),
                payment.time());
    }
}
