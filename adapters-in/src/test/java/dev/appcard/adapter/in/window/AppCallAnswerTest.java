package dev.appcard.adapter.in.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.GatewayAddresses;
import dev.appcard.application.WindowSettings;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.issuer.Channel;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppCallAnswerTest {

    private static final AppCallLinks LINKS = new AppCallLinks("kb-acp://pay?a=1&b=2", "intent://pay#Intent;end", null);

    private final AppCallAnswer answer = new AppCallAnswer(
            new GatewayAddresses("https://pay.example.com"),
            new WindowSettings(Optional.of("http://localhost:9090/phone?url="), Duration.ofMillis(1500)));

    @Test
    void aPcShouldGetTheCodesAddressAndNoCall() {
        assertThat(answer.of(WindowSamples.TOKEN, Channel.PC, LINKS))
                .isEqualTo("{\"iosUrl\":null,\"androidUrl\":null,\"bridgeUrl\":null,\"pageUrl\":null,"
                        + "\"qrUrl\":\"https://pay.example.com/q/" + "t".repeat(43) + "\",\"pollAfterMs\":1500}");
    }

    @ParameterizedTest
    @EnumSource(value = Channel.class, names = "PC", mode = EnumSource.Mode.EXCLUDE)
    void aPhoneShouldGetBothCallsBareWhateverTheDeploymentPutsBeforeThem(Channel channel) {
        assertThat(answer.of(WindowSamples.TOKEN, channel, LINKS))
                .isEqualTo("{\"iosUrl\":\"kb-acp://pay?a=1&b=2\",\"androidUrl\":\"intent://pay#Intent;end\","
                        + "\"bridgeUrl\":null,\"pageUrl\":null,\"qrUrl\":null,\"pollAfterMs\":1500}");
    }
}
