package dev.appcard.sandbox.issuer.common.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AesGcmCipherTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final String TID = "pay_0123456789abcdefghij";
    private static final byte[] KEY = HEX.parseHex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
    private final AesGcmCipher cipher = new AesGcmCipher(KEY, new SecureRandom());

    @Test
    @DisplayName("McGrew and Viega's test case 16, in NIST's submission of GCM")
    void encryptShouldMatchThePublishedVector() {
        byte[] nonce = HEX.parseHex("cafebabefacedbaddecaf888");
        byte[] plain = HEX.parseHex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
        byte[] additional = HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");

        assertThat(HEX.formatHex(cipher.encrypt(nonce, plain, additional)))
                .isEqualTo("cafebabefacedbaddecaf888"
                        + "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                        + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                        + "76fc6ece0f4e1768cddf8853bb2d551b");
    }

    @Test
    void decryptShouldRefuseATextOfAnotherPayment() throws CipherTextException {
        byte[] encrypted = cipher.encrypt("{}".getBytes(UTF_8), TID);

        assertThat(cipher.decrypt(encrypted, TID)).isEqualTo("{}".getBytes(UTF_8));
        assertThatExceptionOfType(CipherTextException.class)
                .isThrownBy(() -> cipher.decrypt(encrypted, "pay_9123456789abcdefghij"));
    }

    @Test
    void decryptShouldRefuseWhenAnyBitIsTurned() {
        byte[] encrypted = cipher.encrypt("{}".getBytes(UTF_8), TID);
        for (int bit = 0; bit < 8 * encrypted.length; bit++) {
            byte[] turned = encrypted.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);

            assertThatExceptionOfType(CipherTextException.class)
                    .as("bit %d", bit)
                    .isThrownBy(() -> cipher.decrypt(turned, TID));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 12, 27, 28})
    void decryptShouldRefuseWhatIsCutOff(int length) {
        byte[] encrypted = cipher.encrypt("{\"a\":1}".getBytes(UTF_8), TID);

        assertThatExceptionOfType(CipherTextException.class)
                .isThrownBy(() -> cipher.decrypt(Arrays.copyOf(encrypted, length), TID));
    }
}
