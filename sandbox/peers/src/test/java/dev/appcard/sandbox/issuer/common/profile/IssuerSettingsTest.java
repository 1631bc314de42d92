package dev.appcard.sandbox.issuer.common.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerSettingsTest {
    private static final HexFormat HEX = HexFormat.of();

    @Test
    void readShouldDeriveTheDemoValuesWhenNothingIsSet() {
        IssuerSettings settings = IssuerSettings.read("KB", 16, name -> Optional.empty());

        assertThat(settings.mid()).isEqualTo("DEMOKB");
        // printf 'appcard demo key KB' | openssl dgst -sha256 -r | cut -c1-32
        assertThat(HEX.formatHex(settings.key())).isEqualTo("d6c6b81e1b0f6fb6e3063547927b8175");
        // printf 'appcard demo mac KB' | openssl dgst -sha256 -r
        assertThat(HEX.formatHex(settings.macKey()))
                .isEqualTo("9d80fe274bf0e4920ad62c1d1072ce88d9954b1888f858018c3cbcc6b238e8e6");
    }

    @Test
    void readShouldPreferWhatIsSet() {
        Map<String, String> set = Map.of(
                "ISSUER_KB_MID", "SHOP1",
                "ISSUER_KB_KEY", "00112233445566778899AABBCCDDEEFF",
                "ISSUER_KB_MAC_KEY", "01".repeat(32));

        IssuerSettings settings = IssuerSettings.read("KB", 16, name -> Optional.ofNullable(set.get(name)));

        assertThat(settings.mid()).isEqualTo("SHOP1");
        assertThat(HEX.formatHex(settings.key())).isEqualTo("00112233445566778899aabbccddeeff");
        assertThat(HEX.formatHex(settings.macKey())).isEqualTo("01".repeat(32));
    }

    @ParameterizedTest
    @CsvSource({
        "ISSUER_KB_MID, lower",
        "ISSUER_KB_KEY, 0011",
        "ISSUER_KB_KEY, zz112233445566778899aabbccddeeff",
        "ISSUER_KB_MAC_KEY, 00112233445566778899aabbccddeeff"
    })
    void readShouldNameTheSettingWhenItCannotBeUsed(String name, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IssuerSettings.read(
                        "KB", 16, asked -> asked.equals(name) ? Optional.of(value) : Optional.empty()))
                .withMessageContaining(name + " must be")
                .withMessageNotContaining(value);
    }
}
