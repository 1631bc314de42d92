package dev.appcard.adapter.outbound.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.appcard.application.port.outbound.vault.SecretVault;
import dev.appcard.application.port.outbound.vault.SecretVaultContract;
import dev.appcard.application.port.outbound.vault.UnopenableSecret;
import dev.appcard.domain.secret.IssuerSession;
import dev.appcard.domain.secret.Otc;
import dev.appcard.domain.secret.Sealed;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LocalVaultTest implements SecretVaultContract {

    private static final DataKey KEY = new DataKey(counting(32));
    private static final DataKey OTHER_KEY = new DataKey(new byte[32]);

    /** Made by Python's cryptography (OpenSSL): key 00…1f, nonce 64…6f. */
    private static final Sealed<Otc> BY_OPENSSL = new Sealed<>(HexFormat.of()
            .parseHex("01630dcd296465666768696a6b6c6d6e6f7123e9504cdd65ac0f5266d0ed535fc971f03769824539fd9fa034312c05e3"
                    + "b3363d51"));

    private final SecretVault vault = vault(KEY);

    @Override
    public SecretVault vault() {
        return vault;
    }

    @Test
    @DisplayName("an envelope that another implementation made opens")
    void openShouldReadWhatAnotherImplementationSealed() {
        assertThat(vault.open(BY_OPENSSL, PAYMENT)).isEqualTo(CODE);
    }

    @Test
    @DisplayName("version 1, key id, nonce, then as many bytes as the code has and a tag")
    void sealShouldWriteVersionAndKeyIdInFront() {
        byte[] envelope = vault.seal(CODE, PAYMENT).envelope();

        assertThat(HexFormat.of().formatHex(envelope, 0, 5)).isEqualTo("01630dcd29");
        assertThat(envelope).hasSize(5 + 12 + DIGITS.length() + 16);
    }

    @Test
    void openShouldTakeThePreviousKeyWhileItIsSet() {
        Sealed<Otc> old = vault(OTHER_KEY).seal(CODE, PAYMENT);

        assertThat(new LocalVault(new DataKeys(KEY, Optional.of(OTHER_KEY))).open(old, PAYMENT))
                .isEqualTo(CODE);
        assertThatExceptionOfType(UnopenableSecret.class)
                .isThrownBy(() -> vault.open(old, PAYMENT))
                .withMessageContaining("key");
    }

    @Test
    void sealShouldUseTheCurrentKey() {
        Sealed<Otc> sealed = new LocalVault(new DataKeys(KEY, Optional.of(OTHER_KEY))).seal(CODE, PAYMENT);

        assertThat(vault.open(sealed, PAYMENT)).isEqualTo(CODE);
    }

    @Test
    void openShouldRefuseAnUnknownVersion() {
        byte[] envelope = BY_OPENSSL.envelope();
        envelope[0] = 2;

        assertThatExceptionOfType(UnopenableSecret.class)
                .isThrownBy(() -> vault.open(new Sealed<>(envelope), PAYMENT))
                .withMessageContaining("version");
    }

    @Test
    @DisplayName("a session under the previous key opens while that is set")
    void openAgreementShouldTakeThePreviousKey() {
        Sealed<IssuerSession> old = vault(OTHER_KEY).sealSession(ISSUER_SESSION, PAYMENT.transaction());

        assertThat(new LocalVault(new DataKeys(KEY, Optional.of(OTHER_KEY))).openSession(old, PAYMENT.transaction()))
                .isEqualTo(ISSUER_SESSION);
    }

    @Test
    void dataKeyShouldNotShowItself() {
        assertThat(KEY.toString()).isEqualTo("DataKey(***)");
        assertThat(new DataKeys(KEY, Optional.empty()).toString()).doesNotContain("000102");
        assertThat(Arrays.stream(DataKey.class.getInterfaces())).isEmpty();
    }

    @Test
    void dataKeyShouldRefuseAnotherSize() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DataKey(new byte[16]));
    }

    private static SecretVault vault(DataKey key) {
        return new LocalVault(new DataKeys(key, Optional.empty()));
    }

    private static byte[] counting(int length) {
        byte[] bytes = new byte[length];
        for (int position = 0; position < length; position++) {
            bytes[position] = (byte) position;
        }
        return bytes;
    }
}
