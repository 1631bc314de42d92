package dev.appcard.sandbox.issuer.common.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AriaTest {
    private static final HexFormat HEX = HexFormat.of();

    @ParameterizedTest(name = "RFC 5794, appendix A: {0}")
    @CsvSource({
        "000102030405060708090a0b0c0d0e0f, d718fbd6ab644c739da95f3be6451778",
        "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f, f92bd7c79fb72e2f2b8f80c1972d24fc"
    })
    void blockShouldMatchTheVectorsOfTheRfc(String key, String encrypted) {
        var aria = new Aria(HEX.parseHex(key));
        byte[] plain = HEX.parseHex("00112233445566778899aabbccddeeff");

        assertThat(HEX.formatHex(aria.encryptBlock(plain))).isEqualTo(encrypted);
        assertThat(aria.decryptBlock(HEX.parseHex(encrypted))).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 15, 24, 33})
    void constructorShouldRefuseWhenKeyHasAnotherLength(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Aria(new byte[length]))
                .withMessageEndingWith("got " + length);
    }
}
