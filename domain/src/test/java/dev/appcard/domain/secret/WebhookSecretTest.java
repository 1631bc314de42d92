package dev.appcard.domain.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSecretTest {

    private static final String TEXT = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    @Test
    void keyShouldBeWhatTheBase64SaysAndTheTextStay() {
        WebhookSecret secret = of(TEXT);

        assertThat(secret.key()).isEqualTo(Base64.getDecoder().decode(TEXT.substring("whsec_".length())));
        assertThat(new String(secret.reveal(), StandardCharsets.US_ASCII)).isEqualTo(TEXT);
        assertThat(WebhookSecret.ofKey(secret.key())).isEqualTo(secret);
    }

    @Test
    void secretShouldNotPrintNorOutliveItsWiping() {
        WebhookSecret secret = of(TEXT);
        assertThat(secret).hasToString("WebhookSecret(***)");

        secret.close();

        assertThatThrownBy(secret::key).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(secret::reveal).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "whsec_",
                "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "whsec_MfKQ9r8GKYqrTwjU",
                "whsec_not*base64*at*all!"
            })
    void whatIsNoSecretShouldBeRefusedWithoutBeingQuoted(String text) {
        assertThatThrownBy(() -> of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a webhook secret is whsec_ and the base64 of 24 to 64 bytes");
    }

    @Test
    void keyShouldHave24To64Bytes() {
        assertThat(IntStream.rangeClosed(24, 64).mapToObj(length -> WebhookSecret.ofKey(new byte[length])))
                .hasSize(41);
        assertThatThrownBy(() -> WebhookSecret.ofKey(new byte[23])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WebhookSecret.ofKey(new byte[65])).isInstanceOf(IllegalArgumentException.class);
    }

    private static WebhookSecret of(String text) {
        return WebhookSecret.of(text.getBytes(StandardCharsets.US_ASCII));
    }
}
