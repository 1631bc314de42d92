package dev.appcard.adapter.outbound.issuer.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.appcard.adapter.outbound.issuer.common.Secret;
import dev.appcard.domain.issuer.IssuerCipher;
import dev.appcard.testing.Seed;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PayloadCipherTest {

    private static final String TID = "pay_01JD4X7Q2M8N5R9T3V6W0Y1Z2A";

    @ParameterizedTest
    @EnumSource(IssuerCipher.class)
    @DisplayName("whatever is encrypted comes back, at every length around the block's, and is not what it was")
    void decryptShouldGiveBackWhatWasEncrypted(IssuerCipher algorithm) {
        RandomGenerator random = Seed.of(getClass());
        PayloadCipher cipher = IssuerCiphers.of(algorithm, new Secret(bytes(random, algorithm.keyBytes())));
        for (int length = 0; length < 70; length++) {
            byte[] plain = bytes(random, length);
            byte[] message = cipher.encrypt(plain, TID);

            assertThat(cipher.decrypt(message, TID)).hasValue(plain);
            assertThat(Arrays.equals(cipher.encrypt(plain, TID), message)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(IssuerCipher.class)
    void decryptShouldGiveNothingForWhatIsNoMessage(IssuerCipher algorithm) {
        PayloadCipher cipher = IssuerCiphers.of(algorithm, new Secret(new byte[algorithm.keyBytes()]));

        for (int length : new int[] {0, 1, 11, 12, 15, 16, 17, 27, 28, 31, 33, 47}) {
            assertThat(cipher.decrypt(new byte[length], TID))
                    .as("%d bytes", length)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(IssuerCipher.class)
    void ofShouldRefuseAKeyOfAnotherSize(IssuerCipher algorithm) {
        int otherSize = 48 - algorithm.keyBytes();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> IssuerCiphers.of(algorithm, new Secret(new byte[otherSize])))
                .withMessageContaining(algorithm.keyBytes() + " bytes");
    }

    @Test
    @DisplayName("GCM finds every altered bit, and a content that was moved to another tid")
    void gcmShouldRefuseWhatWasAltered() {
        PayloadCipher gcm = IssuerCiphers.of(IssuerCipher.AES_256_GCM, new Secret(new byte[32]));
        byte[] message = gcm.encrypt(new byte[40], TID);
        for (int bit = 0; bit < message.length * Byte.SIZE; bit++) {
            byte[] altered = message.clone();
            altered[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);

            assertThat(gcm.decrypt(altered, TID)).as("bit %d", bit).isEmpty();
        }
        assertThat(gcm.decrypt(message, "pay_other0000000000001")).isEmpty();
        assertThat(gcm.decrypt(message, TID)).isPresent();
    }

    private static byte[] bytes(RandomGenerator random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
