package dev.appcard.adapter.outbound.issuer.samsung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.appcard.adapter.outbound.issuer.play.PlayedSamsung;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicKeyTextTest {

    @Test
    void keyShouldBeReadFromPemInBothSpellings() {
        String pem = PlayedSamsung.publicKeyPem();

        assertThat(PublicKeyText.key(pem)).isPresent();
        assertThat(PublicKeyText.key(pem.replace("\n", "\\n"))).isEqualTo(PublicKeyText.key(pem));
        assertThat(PublicKeyText.key(pem.replace("\n", "\r\n"))).isEqualTo(PublicKeyText.key(pem));
        assertThat(PublicKeyText.isValid(pem)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:9090/samsung/appcard/key", "http://127.0.0.1/key", "http://[::1]:1/key"})
    void addressShouldBeTakenOnTheLoopback(String text) {
        assertThat(PublicKeyText.address(text)).hasToString("Optional[" + text + "]");
        assertThat(PublicKeyText.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "key",
                "https://localhost/key",
                "http://samsung.example/key",
                "http://localhost.evil.example/key",
                "http://localhost@evil.example/key",
                "http:/key",
                "file:///etc/key.pem",
                "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n",
                "-----BEGIN PUBLIC KEY-----\n====\n-----END PUBLIC KEY-----\n",
                "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
            })
    void anythingElseShouldBeRefused(String text) {
        assertThat(PublicKeyText.isValid(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SamsungSettings(text))
                .withMessageContaining("ISSUER_SAMSUNG_PUBLIC_KEY");
    }

    @Test
    void keyShouldBeRefusedWhenItIsPrivateOrTooSmall() throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(1024);
        String small = Base64.getEncoder()
                .encodeToString(generator.generateKeyPair().getPublic().getEncoded());

        assertThat(PublicKeyText.isValid("-----BEGIN PUBLIC KEY-----" + small + "-----END PUBLIC KEY-----"))
                .isFalse();
        assertThat(PublicKeyText.isValid(PlayedSamsung.privateKeyPem())).isFalse();
    }
}
