package dev.appcard.application.service.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerVersionTest {

    @ParameterizedTest
    @CsvSource({
        "15.18, 15.18, false",
        "15.18 (Debian 15.18-0+deb12u1), 15.18, false",
        "9.6.24, 9.6.24, false",
        "16.0, 16.0, true",
        "16beta1, 16beta1, true",
        "18.6 (Ubuntu 18.6-1.pgdg24.04+1), 18.6, true",
        "100.1, 100.1, true",
        "unknown, unknown, false",
        "'', '', false"
    })
    void isAtLeastShouldReadTheMajorVersion(String reported, String text, boolean isEnough) {
        ServerVersion version = ServerVersion.of(reported);

        assertThat(version.text()).isEqualTo(text);
        assertThat(version.isAtLeast(16)).isEqualTo(isEnough);
    }
}
