package dev.appcard.adapter.out.issuer.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.bouncycastle.crypto.engines.SEEDEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
        assertThat(seed(key).decrypt(message)).hasValue(HEX.parseHex(plainText));
    }

    @Test
    @DisplayName("whatever is encrypted comes back, at every length around the block's")
    void decryptShouldGiveBackWhatWasEncrypted() {
        long seed = System.nanoTime();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        CbcCipher cipher = CbcAlgorithm.SEED_128.with(new Secret(bytes(random, 16)));
        for (int length = 0; length < 70; length++) {
            byte[] plainText = bytes(random, length);
            byte[] message = cipher.encrypt(plainText);

            assertThat(message).as("seed %d", seed).hasSize(16 + 16 * (length / 16 + 1));
            assertThat(cipher.decrypt(message)).as("seed %d", seed).hasValue(plainText);
        }
    }

    @Test
    void encryptShouldTakeAFreshIvEachTime() {
        CbcCipher cipher = CbcAlgorithm.SEED_128.with(new Secret(new byte[16]));

        byte[] first = cipher.encrypt(new byte[5]);
        byte[] second = cipher.encrypt(new byte[5]);

        assertThat(Arrays.copyOf(first, 16)).isNotEqualTo(Arrays.copyOf(second, 16));
    }

    @Test
    void decryptShouldGiveNothingForWhatIsNoMessage() {
        CbcCipher cipher = CbcAlgorithm.SEED_128.with(new Secret(new byte[16]));

        for (int length : new int[] {0, 1, 15, 16, 17, 31, 33, 47}) {
            assertThat(cipher.decrypt(new byte[length])).as("%d bytes", length).isEmpty();
        }
    }

    @Test
    void withShouldRefuseAKeyOfAnotherSize() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CbcAlgorithm.SEED_128.with(new Secret(new byte[32])))
                .withMessageContaining("16 bytes");
    }

    private static BouncyCastleCbcCipher seed(String key) {
        return new BouncyCastleCbcCipher(SEEDEngine::new, new Secret(HEX.parseHex(key)));
    }

    private static byte[] bytes(RandomGenerator random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
