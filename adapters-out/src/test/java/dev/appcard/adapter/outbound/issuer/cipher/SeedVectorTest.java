package dev.appcard.adapter.outbound.issuer.cipher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.issuer.common.Secret;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.engines.SEEDEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedVectorTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] NO_IV = new byte[16];

    @ParameterizedTest(name = "RFC 4269, B.{index}")
    @CsvSource({
        "00000000000000000000000000000000, 000102030405060708090A0B0C0D0E0F, 5EBAC6E0054E166819AFF1CC6D346CDB",
        "000102030405060708090A0B0C0D0E0F, 00000000000000000000000000000000, C11F22F20140505084483597E4370F43",
        "4706480851E61BE85D74BFB3FD956185, 83A2F8A288641FB9A4E9A5CC2F131C7D, EE54D13EBCAE706D226BC3142CD40D4A",
        "28DBC3BC49FFD87DCFA509B11D422BE7, B41E6BE2EBA84A148E2EED84593C5EC7, 9B9B7BFCD1813CB95D0B3618F40F5122"
    })
    void firstBlockShouldBeTheVectorWhenTheIvIsZero(String key, String plainText, String cipherText) {
        byte[] message = seed(key).encrypt(HEX.parseHex(plainText), NO_IV);

        assertThat(Arrays.copyOfRange(message, 16, 32)).isEqualTo(HEX.parseHex(cipherText));
        assertThat(seed(key).decrypt(message, "")).hasValue(HEX.parseHex(plainText));
    }

    private static EngineCbcCipher seed(String key) {
        return new EngineCbcCipher(SEEDEngine::new, new Secret(HEX.parseHex(key)));
    }
}
