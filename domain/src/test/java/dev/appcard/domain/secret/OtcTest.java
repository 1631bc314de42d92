package dev.appcard.domain.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtcTest {

    @Test
    void toStringShouldNotRevealTheCode() {
        assertThat(Otc.of("1234567890123456")).hasToString("Otc(***)");
    }

    @Test
    void shouldNotBeSerializable() {
        assertThat(Otc.of("1234567890123456")).isNotInstanceOf(Serializable.class);
    }

    @Test
    void equalsShouldCompareCodes() {
        assertThat(Otc.of("1234567890123456"))
                .isEqualTo(Otc.of("1234567890123456"))
                .isNotEqualTo(Otc.of("1234567890123457"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1234 5678", "일회용", "12\n34"})
    void ofShouldRefuseWithoutQuotingTheText(String text) {
        assertThatThrownBy(() -> Otc.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an OTC is 1 to 10000 printable ASCII characters");
    }
}
