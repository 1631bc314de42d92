package dev.appcard.sandbox.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.sandbox.issuer.common.profile.BuyerCard;
import dev.appcard.sandbox.issuer.common.profile.CallbackFormat;
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
import org.junit.jupiter.params.provider.ValueSource;

/** A card is registered once on a device; afterwards the password is enough. */
class CardRegistrationTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:16:00Z");
    private static final BuyerCard CARD = IssuerCalls.issuer("NH").profile().card();
    private static final String RIGHT =
            "action=REGISTER_CARD&cardNumber=" + CARD.number() + "&cardExpiry=12/31&identity=Y";
    private SandboxUnderTest sandbox;
    private RecordingGateway gateway;
    private String query = "";

    @BeforeEach
    void start() throws IOException {
        sandbox = new SandboxUnderTest(Clock.fixed(NOW, ZoneOffset.UTC));
        sandbox.takeNewDevice();
        gateway = new RecordingGateway();
        gateway.answerAs(CallbackFormat.JSON);
        query = newCall();
    }

    @AfterEach
    void stop() {
        sandbox.close();
        gateway.close();
    }

    @Test
    @DisplayName("first visit: the registration; then the password; next payment: the password at once")
    void cardShouldBeRegisteredOnce() {
        assertThat(sandbox.get("/nh/app?" + query).body())
                .contains("id=\"card-number\"", "id=\"card-expiry\"", "id=\"identity\"", "id=\"register\"")
                .contains("id=\"demo-card\" data-number=\"9480-0000-0000-0000\" data-expiry=\"12/31\"")
                .doesNotContain("id=\"password\"");

        HttpResponse<String> registered = sandbox.postForm("/nh/app", query + "&" + RIGHT);

        assertThat(registered.statusCode()).isEqualTo(303);
        assertThat(registered.headers().firstValue("Location")).hasValue("/nh/app?" + query);
        assertThat(registered.headers().firstValue("Set-Cookie").orElse(""))
                .matches("device=[0-9a-f]{32}; Path=/; HttpOnly; SameSite=Lax; Max-Age=[0-9]+");
        assertThat(sandbox.get("/nh/app?" + query).body())
                .contains("id=\"password\"", "id=\"approve\"")
                .doesNotContain("id=\"card-number\"");
        assertThat(sandbox.get("/nh/app?" + newCall()).body()).contains("id=\"password\"");
        assertThat(gateway.results()).isEmpty();
    }

    @Test
    void anotherDeviceAndAnotherAppShouldAskForTheCard() {
        sandbox.postForm("/nh/app", query + "&" + RIGHT);
        String woori = IssuerCalls.call("WOORI", IssuerCalls.req("WOORI", NOW, gateway.url("/inbound/woori")))
                .query();

        assertThat(sandbox.get("/woori/app?" + woori).body()).contains("id=\"card-number\"");
        sandbox.takeNewDevice();
        assertThat(sandbox.get("/nh/app?" + query).body()).contains("id=\"card-number\"");
    }

    @ParameterizedTest
    @CsvSource({
        "action=REGISTER_CARD&cardNumber=9480000000000018&cardExpiry=1231&identity=Y, 1001",
        "action=REGISTER_CARD&cardNumber=9480-0000-0000-0000&cardExpiry=11/31&identity=Y, 1002",
        "action=REFUSE, 1004"
    })
    void wrongCardShouldFailWhileAuthenticating(String form, String code) {
        sandbox.postForm("/nh/app", query + "&" + form);

        assertThat(gateway.results()).hasSize(1);
        assertThat(gateway.results().getFirst().body()).contains("\"resultCode\":\"" + code + "\"", "\"encData\":\"\"");
        assertThat(sandbox.get("/nh/app?" + newCall()).body()).contains("id=\"card-number\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cardNumber=948000000000000&cardExpiry=1231&identity=Y",
                "cardNumber=9480000000000000&cardExpiry=1331&identity=Y",
                "cardNumber=9480000000000000&cardExpiry=&identity=Y",
                "cardNumber=9480000000000000&cardExpiry=1231",
                "identity=Y"
            })
    void registrationShouldBeAskedAgainWhenAFieldIsMissing(String form) {
        HttpResponse<String> page = sandbox.postForm("/nh/app", query + "&action=REGISTER_CARD&" + form);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("id=\"card-number\"", "role=\"alert\">카드번호와 유효기간을 확인하고 본인확인을 마쳐 주세요.<");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(gateway.results()).isEmpty();
    }

    @Test
    void passwordShouldNotHelpWithoutACard() {
        HttpResponse<String> page = sandbox.postForm("/nh/app", query + "&action=APPROVE&password=000000");

        assertThat(page.body()).contains("id=\"card-number\"", "먼저 카드를 등록해 주세요.");
        assertThat(gateway.results()).isEmpty();
    }

    private String newCall() {
        return IssuerCalls.call("NH", IssuerCalls.req("NH", NOW, gateway.url("/inbound/nh")))
                .query();
    }
}
