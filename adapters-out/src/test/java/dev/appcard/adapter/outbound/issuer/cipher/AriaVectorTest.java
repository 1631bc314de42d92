package dev.appcard.adapter.outbound.issuer.cipher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.issuer.common.Secret;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.engines.ARIAEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AriaVectorTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] NO_IV = new byte[16];
    private static final byte[] PLAIN_TEXT = HEX.parseHex("00112233445566778899aabbccddeeff");

    @ParameterizedTest(name = "RFC 5794, A: {0}")
    @CsvSource({
        "000102030405060708090a0b0c0d0e0f, d718fbd6ab644c739da95f3be6451778",
        "000102030405060708090a0b0c0d0e0f1011121314151617, 26449c1805dbe7aa25a468ce263a9e79",
        "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f, f92bd7c79fb72e2f2b8f80c1972d24fc"
    })
    void firstBlockShouldBeTheVectorWhenTheIvIsZero(String key, String cipherText) {
        EngineCbcCipher aria = new EngineCbcCipher(ARIAEngine::new, new Secret(HEX.parseHex(key)));

        byte[] message = aria.encrypt(PLAIN_TEXT, NO_IV);

        assertThat(Arrays.copyOfRange(message, 16, 32)).isEqualTo(HEX.parseHex(cipherText));
        assertThat(aria.decrypt(message, "")).hasValue(PLAIN_TEXT);
    }
}
