package dev.appcard.adapter.inbound.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.window.CallAppUseCase.Called;
import dev.appcard.application.settings.GatewayAddresses;
import dev.appcard.application.settings.WindowSettings;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.IssuerPolicy;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AppCallAnswerTest {

    private static final String APP = "kb-acp://pay?a=1&b=2";
    private static final String INTENT = "intent://pay#Intent;end";
    private static final String BRIDGE = "https://bc.example.com/appcard/bridge?tid=1";
    private static final String PAGE = "https://nh.example.com/ansim?mid=1";
    private static final String QR = "https://pay.example.com/q/" + "t".repeat(43);

    private final AppCallAnswer answer = new AppCallAnswer(
            new GatewayAddresses("https://pay.example.com"),
            new WindowSettings(Optional.of("http://localhost:9090/phone?url="), Duration.ofMillis(1500)));

    /** Every issuer, way and channel, whatever else the issuer's links should hold. */
    static Stream<Arguments> cells() {
        return IssuerPolicies.all().stream()
                .flatMap(issuer -> issuer.methods().stream()
                        .flatMap(method -> Arrays.stream(Channel.values())
                                .map(channel -> Arguments.of(issuer, method, channel, expected(method, channel)))));
    }

    private static Set<String> expected(AuthenticationMethod method, Channel channel) {
        return switch (method) {
            case APP_CARD -> channel == Channel.PC ? Set.of("qrUrl") : Set.of("iosUrl", "androidUrl", "bridgeUrl");
            case ANSIM -> Set.of("pageUrl");
            case ISP -> channel == Channel.PC ? Set.of("pageUrl") : Set.of("iosUrl", "androidUrl", "bridgeUrl");
        };
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @MethodSource("cells")
    void onlyWhatTheWayHasOnTheChannelShouldBeAnswered(
            IssuerPolicy issuer, AuthenticationMethod method, Channel channel, Set<String> expected) {
        JsonObject answered = answer(method, channel, new AppCallLinks(APP, INTENT, BRIDGE, PAGE));

        assertThat(answered.keySet())
                .as(issuer.code().value())
                .containsExactly("iosUrl", "androidUrl", "bridgeUrl", "pageUrl", "qrUrl", "pollAfterMs");
        assertThat(answered.entrySet().stream()
                        .filter(entry -> entry.getValue().getValueType() == JsonValue.ValueType.STRING)
                        .map(entry -> entry.getKey())
                        .collect(Collectors.toUnmodifiableSet()))
                .isEqualTo(expected);
    }

    @Test
    void aPhoneShouldGetBothCallsBareWhateverTheDeploymentPutsBeforeThem() {
        assertThat(answer(AuthenticationMethod.ISP, Channel.MOBILE_WEB, AppCallLinks.app(APP, INTENT)))
                .hasToString("{\"iosUrl\":\"kb-acp://pay?a=1&b=2\",\"androidUrl\":\"intent://pay#Intent;end\","
                        + "\"bridgeUrl\":null,\"pageUrl\":null,\"qrUrl\":null,\"pollAfterMs\":1500}");
    }

    @Test
    void aBridgePageShouldComeAloneOnAPhoneAndByTheCodeOnAPc() {
        AppCallLinks links = AppCallLinks.bridgePage(BRIDGE);

        assertThat(answer(AuthenticationMethod.APP_CARD, Channel.WEBVIEW, links))
                .hasToString("{\"iosUrl\":null,\"androidUrl\":null,\"bridgeUrl\":\"" + BRIDGE
                        + "\",\"pageUrl\":null,\"qrUrl\":null,\"pollAfterMs\":1500}");
        assertThat(answer(AuthenticationMethod.APP_CARD, Channel.PC, links))
                .hasToString("{\"iosUrl\":null,\"androidUrl\":null,\"bridgeUrl\":null,"
                        + "\"pageUrl\":null,\"qrUrl\":\"" + QR + "\",\"pollAfterMs\":1500}");
    }

    @Test
    void anIssuersPageShouldBeAnsweredForTheFrame() {
        assertThat(answer(AuthenticationMethod.ANSIM, Channel.MOBILE_WEB, AppCallLinks.framedPage(PAGE)))
                .hasToString("{\"iosUrl\":null,\"androidUrl\":null,\"bridgeUrl\":null,\"pageUrl\":\"" + PAGE
                        + "\",\"qrUrl\":null,\"pollAfterMs\":1500}");
    }

    private JsonObject answer(AuthenticationMethod method, Channel channel, AppCallLinks links) {
        try (JsonReader reader = Json.createReader(
                new StringReader(answer.of(WindowSamples.TOKEN, channel, new Called(method, links))))) {
            return reader.readObject();
        }
    }
}
