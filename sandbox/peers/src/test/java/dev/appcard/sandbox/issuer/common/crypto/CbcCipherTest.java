package dev.appcard.sandbox.issuer.common.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CbcCipherTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final String IV = "000102030405060708090a0b0c0d0e0f";
    private static final String TID = "pay_0123456789abcdefghij";
    private static final byte[] KEY = HEX.parseHex("d6c6b81e1b0f6fb6e3063547927b8175");
    private final CbcCipher cipher = new CbcCipher(new Seed128(KEY), new SecureRandom());

    /**
     * Made by {@code printf '<plain>' | openssl enc -seed-cbc -provider legacy -provider default
     * -K d6c6b81e1b0f6fb6e3063547927b8175 -iv 000102030405060708090a0b0c0d0e0f | xxd -p}.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "''>dbe39a7746d0a59de4ea3e36fc5ab9da",
                "0123456789abcdef>e71f784ad2db8d96a4e471fd9b2e9b60e088ba5c5a1d109655808dcc594f870a",
                "{\"goods\":\"커피 한 잔\",\"amount\":4500}"
                    + ">e81f93bf4e22434b586fe3fe7b19b5a34493ce6dde9c78cc87c8e1b63b29988866c402d2e4488c424c307c7993610461"
            })
    void bothWaysShouldMatchOpenssl(String plain, String encrypted) throws CipherTextException {
        assertThat(cipher.decrypt(HEX.parseHex(IV + encrypted), TID)).isEqualTo(plain.getBytes(UTF_8));

        var fixedIv = new CbcCipher(new Seed128(KEY), new FixedRandom(HEX.parseHex(IV)));
        assertThat(HEX.formatHex(fixedIv.encrypt(plain.getBytes(UTF_8), TID))).isEqualTo(IV + encrypted);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 31, 32, 33, 500})
    void decryptShouldGiveBackWhatWasEncrypted(int length) throws CipherTextException {
        byte[] plain = new byte[length];
        Arrays.fill(plain, (byte) 0x10);

        assertThat(cipher.decrypt(cipher.encrypt(plain, TID), TID)).isEqualTo(plain);
    }

    @Test
    void encryptShouldUseAFreshIvEachTime() {
        assertThat(cipher.encrypt(new byte[5], TID)).isNotEqualTo(cipher.encrypt(new byte[5], TID));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 31, 33, 47})
    void decryptShouldRefuseWhenTheLengthIsNoCipherText(int length) {
        assertThatExceptionOfType(CipherTextException.class).isThrownBy(() -> cipher.decrypt(new byte[length], TID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "11", "ff", "0f"})
    void decryptShouldRefuseWhenThePaddingIsWrong(String lastByte) {
        byte[] block = new byte[16];
        Arrays.fill(block, (byte) 0x10);
        block[15] = HEX.parseHex(lastByte)[0];
        byte[] iv = new byte[16];
        byte[] message = Arrays.copyOf(iv, 32);
        System.arraycopy(new Seed128(KEY).encryptBlock(block), 0, message, 16, 16);

        assertThatExceptionOfType(CipherTextException.class).isThrownBy(() -> cipher.decrypt(message, TID));
    }
}
