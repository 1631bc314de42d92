package dev.appcard.domain.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisteredAddressTest {

    private final RegisteredAddress exact = RegisteredAddress.parse("https://shop.example/success?from=card");
    private final RegisteredAddress loopback = RegisteredAddress.parse("http://localhost:*");

    @Test
    void exactShouldAdmitTheVerySameCharacters() {
        assertThat(exact.admits("https://shop.example/success?from=card")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shop.example/success",
                "https://shop.example/success?from=card&x=1",
                "https://shop.example/success?from=card#",
                "https://shop.example/Success?from=card",
                "https://shop.example/./success?from=card",
                "https://shop.example@evil.example/success?from=card",
                "//evil.example",
                "javascript:alert(1)"
            })
    void exactShouldRefuseAnythingElse(String candidate) {
        assertThat(exact.admits(candidate)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:9099/success?a=b", "http://localhost/", "http://localhost:1"})
    void loopbackShouldAdmitThisMachineAtAnyPort(String candidate) {
        assertThat(loopback.admits(candidate)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost:9099/",
                "http://localhost@evil.example/",
                "http://localhost:80@evil.example/",
                "http://localhost:9099@evil.example/",
                "http://localhost.evil.example/",
                "http://localhost\\@evil.example/",
                "http://evil.example/?http://localhost:9099",
                "http:localhost",
                "http:///localhost",
                "//localhost:9099/",
                "javascript:alert('http://localhost:9099')",
                "http://LOCALHOST:999999/",
                "http://localhost:*",
                "http://127.0.0.1/",
                " http://localhost/",
                "http://localhost/\r\nSet-Cookie: a=b",
                ""
            })
    void loopbackShouldRefuseAnythingElse(String candidate) {
        assertThat(loopback.admits(candidate)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "https://shop.example/a b", "https://shop.example/\n"})
    void parseShouldRefuseWhatIsNoAddress(String text) {
        assertThatThrownBy(() -> RegisteredAddress.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
