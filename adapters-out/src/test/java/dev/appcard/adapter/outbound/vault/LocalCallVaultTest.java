package dev.appcard.adapter.outbound.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.appcard.application.port.outbound.vault.CallVault;
import dev.appcard.application.port.outbound.vault.CallVaultContract;
import dev.appcard.application.port.outbound.vault.UnopenableSecret;
import dev.appcard.domain.idempotency.CallAnswer;
import dev.appcard.domain.idempotency.CallMarks;
import dev.appcard.domain.secret.Sealed;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocalCallVaultTest implements CallVaultContract {

    private static final DataKey KEY = key(1);
    private static final DataKey NEW_KEY = key(2);
    private static final Map<String, byte[]> FIELDS = Map.of("amount", "52000".getBytes(StandardCharsets.UTF_8));

    private final CallVault vault = vault(KEY);

    @Override
    public CallVault vault() {
        return vault;
    }

    /** By Python's hmac: key 01…01, purpose as in the code; the call as its parts with their lengths. */
    @Test
    void marksShouldBeWhatAnotherImplementationMakes() {
        assertThat(vault.mark(CALL, FIELDS).current())
                .isEqualTo(new CallMarks("72cd6e84", Map.of("amount", "qDqGqJX8vBJqPthNSP6SeA")));
    }

    @Test
    void whatTheKeyBeforeMadeShouldBeReadWhileItIsSet() {
        CallMarks marks = vault.mark(CALL, FIELDS).current();
        Sealed<CallAnswer> sealed = vault.seal(ANSWER, CALL);
        CallVault rotated = new LocalCallVault(new DataKeys(NEW_KEY, Optional.of(KEY)));

        assertThat(rotated.mark(CALL, FIELDS).like(marks).difference(marks)).isEmpty();
        assertThat(rotated.mark(CALL, FIELDS).current()).isNotEqualTo(marks);
        assertThat(rotated.open(sealed, CALL)).isEqualTo(ANSWER);
        assertThatExceptionOfType(UnopenableSecret.class)
                .isThrownBy(() -> vault(NEW_KEY).mark(CALL, FIELDS).like(marks));
        assertThatExceptionOfType(UnopenableSecret.class)
                .isThrownBy(() -> vault(NEW_KEY).open(sealed, CALL));
    }

    private static CallVault vault(DataKey key) {
        return new LocalCallVault(new DataKeys(key, Optional.empty()));
    }

    private static DataKey key(int each) {
        byte[] bytes = new byte[DataKey.BYTES];
        Arrays.fill(bytes, (byte) each);
        return new DataKey(bytes);
    }
}
