package dev.appcard.application.port.outbound.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.secret.AuthKey;
import dev.appcard.domain.secret.IssuerSession;
import dev.appcard.domain.secret.Otc;
import dev.appcard.domain.secret.Sealed;
import dev.appcard.domain.secret.WebhookSecret;
import dev.appcard.domain.webhook.WebhookEndpointId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What every vault does. */
public interface SecretVaultContract {

    PaymentKey PAYMENT = new PaymentKey("pay_vault00000000000001");
    PaymentKey OTHER_PAYMENT = new PaymentKey("pay_vault00000000000002");
    String DIGITS = "9876543210987654321";
    Otc CODE = new Otc.Code(DIGITS);

    IssuerSession ISSUER_SESSION = IssuerSession.of("123456789012");

    SecretVault vault();

    @Test
    default void openShouldGiveTheOtcBackForItsOwnPayment() {
        assertThat(vault().open(vault().seal(CODE, PAYMENT), PAYMENT)).isEqualTo(CODE);
    }

    @Test
    default void openShouldRefuseAnotherPayment() {
        assertRefused(vault().seal(CODE, PAYMENT), OTHER_PAYMENT);
    }

    @Test
    default void openShouldRefuseWhicheverByteWasAltered() {
        byte[] envelope = vault().seal(CODE, PAYMENT).envelope();
        for (int position = 0; position < envelope.length; position++) {
            byte[] altered = envelope.clone();
            altered[position] ^= 1;
            assertRefused(new Sealed<>(altered), PAYMENT);
        }
    }

    @Test
    default void openShouldRefuseWhereverItWasCutShort() {
        byte[] envelope = vault().seal(CODE, PAYMENT).envelope();
        for (int length = 1; length < envelope.length; length++) {
            assertRefused(new Sealed<>(Arrays.copyOf(envelope, length)), PAYMENT);
        }
    }

    @Test
    default void openShouldRefuseWhenSomethingWasAdded() {
        byte[] envelope = vault().seal(CODE, PAYMENT).envelope();

        assertRefused(new Sealed<>(Arrays.copyOf(envelope, envelope.length + 1)), PAYMENT);
    }

    @Test
    default void sealShouldDifferEachTimeAndNotShowTheCode() {
        Sealed<Otc> sealed = vault().seal(CODE, PAYMENT);

        assertThat(sealed).isNotEqualTo(vault().seal(CODE, PAYMENT));
        assertThat(new String(sealed.envelope(), StandardCharsets.ISO_8859_1)).doesNotContain(DIGITS);
    }

    @Test
    default void openAgreementShouldGiveItBackForItsOwnPaymentOnly() {
        Sealed<IssuerSession> sealed = vault().sealSession(ISSUER_SESSION, PAYMENT.transaction());

        assertThat(vault().openSession(sealed, PAYMENT.transaction())).isEqualTo(ISSUER_SESSION);
        assertThatExceptionOfType(UnopenableSecret.class)
                .isThrownBy(() -> vault().openSession(sealed, OTHER_PAYMENT.transaction()));
    }

    @Test
    default void openAuthKeyShouldGiveItBackForItsOwnRegistrationOnly() {
        RegistrationKey registration = new RegistrationKey("reg_00000000000000000001");
        AuthKey authKey = new AuthKey("reg_00000000000000000001.kAc2sEed0000000000000000000000000000000000000");
        Sealed<AuthKey> sealed = vault().sealAuthKey(authKey, registration);

        assertThat(vault().openAuthKey(sealed, registration)).isEqualTo(authKey);
        assertThatExceptionOfType(UnopenableSecret.class)
                .isThrownBy(() -> vault().openAuthKey(sealed, new RegistrationKey("reg_00000000000000000002")));
    }

    @Test
    default void openShouldRefuseWhatWasSealedAsSomethingElse() {
        assertRefused(
                new Sealed<>(vault().sealSession(ISSUER_SESSION, PAYMENT.transaction())
                        .envelope()),
                PAYMENT);
        assertThatExceptionOfType(UnopenableSecret.class)
                .isThrownBy(() -> vault().openSession(
                                new Sealed<>(vault().seal(CODE, PAYMENT).envelope()), PAYMENT.transaction()));
    }

    @Test
    default void openWebhookSecretShouldGiveItBackForItsOwnEndpointOnly() {
        WebhookEndpointId endpoint = new WebhookEndpointId("we_00000000000000000000000001");
        WebhookSecret secret = WebhookSecret.ofKey(new byte[32]);
        Sealed<WebhookSecret> sealed = vault().sealWebhookSecret(secret, endpoint);

        assertThat(vault().openWebhookSecret(sealed, endpoint)).isEqualTo(secret);
        assertThat(vault().resealWebhookSecret(sealed, endpoint)).isEqualTo(sealed);
        assertThatExceptionOfType(UnopenableSecret.class)
                .isThrownBy(() ->
                        vault().openWebhookSecret(sealed, new WebhookEndpointId("we_00000000000000000000000002")));
    }

    private void assertRefused(Sealed<Otc> sealed, PaymentKey payment) {
        assertThatExceptionOfType(UnopenableSecret.class)
                .isThrownBy(() -> vault().open(sealed, payment))
                .satisfies(refused -> assertThat(refused.toString()).doesNotContain(DIGITS));
    }
}
