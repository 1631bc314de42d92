package dev.appcard.sandbox.issuer.common.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CipherSuiteTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final String TID = "pay_0123456789abcdefghij";
    private static final String IV = "000102030405060708090a0b0c0d0e0f";
    private static final String PLAIN = "{\"goods\":\"커피 한 잔\",\"amount\":4500}";

    /**
     * Made by {@code printf '%s' '<plain>' | openssl enc -<cipher> -K <key> -iv 000102030405060708090a0b0c0d0e0f | xxd
     * -p}, the key cut to the cipher's length.
     */
    @ParameterizedTest
    @CsvSource({
        "ARIA_128_CBC, d6c6b81e1b0f6fb6e3063547927b8175, "
                + "2ea6d9bb15f77533ca0c4bc48da81788e31878a4e5255980b0b020475a501dc94a456aa215fad2b7dc5792601993e9aa",
        "ARIA_256_CBC, 00112233445566778899aabbccddeeff102132435465768798a9babbdcedfe0f, "
                + "e92ca75cc7c2d4550b69be7a59b83c01438144c1bbf4a432114b256c7c9fcbcc3a78567e6aa9737fdff8ee9e843cf02f",
        "AES_128_CBC, d6c6b81e1b0f6fb6e3063547927b8175, "
                + "d40f6714e038b3b392f76aabbe092e48a0a0414d1a2ae2ca177d68faa89623e3fbaa36dbaaec99fd75c10401e69e2493",
        "AES_256_CBC, 00112233445566778899aabbccddeeff102132435465768798a9babbdcedfe0f, "
                + "5694890fb27b7df0d754e60e8cc5cd15a9b1fe549a8ad900b16a7f92837a728b179bf232f7750cc29b8953898f960ffe"
    })
    void bothWaysShouldMatchOpenssl(CipherSuite suite, String key, String encrypted) throws CipherTextException {
        PayloadCipher cipher = suite.under(HEX.parseHex(key), new FixedRandom(HEX.parseHex(IV)));

        assertThat(HEX.formatHex(cipher.encrypt(PLAIN.getBytes(UTF_8), TID))).isEqualTo(IV + encrypted);
        assertThat(cipher.decrypt(HEX.parseHex(IV + encrypted), TID)).isEqualTo(PLAIN.getBytes(UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void underShouldRefuseAKeyOfAnotherLength(CipherSuite suite) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> suite.under(new byte[suite.keyBytes() == 16 ? 32 : 16], new SecureRandom()))
                .withMessageContaining("needs a key of " + suite.keyBytes());
    }

    @ParameterizedTest
    @EnumSource
    void encryptShouldNeverGiveTheSameTextTwice(CipherSuite suite) throws CipherTextException {
        PayloadCipher cipher = suite.under(new byte[suite.keyBytes()], new SecureRandom());
        byte[] first = cipher.encrypt(PLAIN.getBytes(UTF_8), TID);

        assertThat(first).isNotEqualTo(cipher.encrypt(PLAIN.getBytes(UTF_8), TID));
        assertThat(cipher.decrypt(first, TID)).isEqualTo(PLAIN.getBytes(UTF_8));
    }
}
