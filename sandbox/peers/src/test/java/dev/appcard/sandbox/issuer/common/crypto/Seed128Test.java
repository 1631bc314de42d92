package dev.appcard.sandbox.issuer.common.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Seed128Test {
    private static final HexFormat HEX = HexFormat.of();

    @ParameterizedTest(name = "RFC 4269, B.{index}")
    @CsvSource({
        "00000000000000000000000000000000, 000102030405060708090a0b0c0d0e0f, 5ebac6e0054e166819aff1cc6d346cdb",
        "000102030405060708090a0b0c0d0e0f, 00000000000000000000000000000000, c11f22f20140505084483597e4370f43",
        "4706480851e61be85d74bfb3fd956185, 83a2f8a288641fb9a4e9a5cc2f131c7d, ee54d13ebcae706d226bc3142cd40d4a",
        "28dbc3bc49ffd87dcfa509b11d422be7, b41e6be2eba84a148e2eed84593c5ec7, 9b9b7bfcd1813cb95d0b3618f40f5122"
    })
    void blockShouldMatchTheVectorsOfTheRfc(String key, String plain, String encrypted) {
        var seed = new Seed128(HEX.parseHex(key));

        assertThat(seed.encryptBlock(HEX.parseHex(plain))).isEqualTo(HEX.parseHex(encrypted));
        assertThat(seed.decryptBlock(HEX.parseHex(encrypted))).isEqualTo(HEX.parseHex(plain));
    }

    @Test
    @DisplayName("a key of another length is refused")
    void constructorShouldRefuseWhenKeyHasAnotherLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Seed128(new byte[32]))
                .withMessageContaining("16 bytes, got 32");
    }
}
