package dev.appcard.adapter.outbound.issuer.cipher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.issuer.common.Secret;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AesCbcVectorTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] IV = HEX.parseHex("000102030405060708090a0b0c0d0e0f");
    private static final byte[] PLAIN_TEXT = HEX.parseHex("6bc1bee22e409f96e93d7e117393172a"
            + "ae2d8a571e03ac9c9eb76fac45af8e51"
            + "30c81c46a35ce411e5fbc1191a0a52ef"
            + "f69f2445df4f9b17ad2b417be66c3710");

    @ParameterizedTest(name = "SP 800-38A, {0}")
    @CsvSource({
        "F.2.1, 2b7e151628aed2a6abf7158809cf4f3c, "
                + "7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a917678b2"
                + "73bed6b8e3c1743b7116e69e222295163ff1caa1681fac09120eca307586e1a7",
        "F.2.5, 603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4, "
                + "f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d"
                + "39f23369a9d9bacfa530e26304231461b2eb05e2c39be9fcda6c19078c6a9d1b"
    })
    void blocksBeforeThePaddingShouldBeTheVector(String section, String key, String cipherText) {
        AesCbcCipher aes = new AesCbcCipher(new Secret(HEX.parseHex(key)));

        byte[] message = aes.encrypt(PLAIN_TEXT, IV);

        assertThat(message).as(section).startsWith(IV).hasSize(16 + 64 + 16);
        assertThat(Arrays.copyOfRange(message, 16, 16 + 64)).as(section).isEqualTo(HEX.parseHex(cipherText));
        assertThat(aes.decrypt(message, "")).as(section).hasValue(PLAIN_TEXT);
    }
}
