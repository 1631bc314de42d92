package dev.appcard.adapter.outbound.vault;

import dev.appcard.adapter.outbound.vault.sealing.Envelope;
import dev.appcard.adapter.outbound.vault.sealing.EnvelopeFormat;
import dev.appcard.application.port.outbound.vault.SecretVault;
import dev.appcard.application.port.outbound.vault.UnopenableSecret;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.secret.AuthKey;
import dev.appcard.domain.secret.IssuerSession;
import dev.appcard.domain.secret.Otc;
import dev.appcard.domain.secret.Sealed;
import dev.appcard.domain.secret.WebhookSecret;
import dev.appcard.domain.webhook.WebhookEndpointId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Seals under the deployment's own key, which is always at hand: what a payment needs within its ten minutes depends on
 * no other system. The subject is the key of the payment, registration or webhook endpoint and, but for an OTC, what kind of secret it is: an envelope opens for its own
 * subject and as its own kind only.
 */
public final class LocalVault implements SecretVault {

    private final DataKeys keys;

    public LocalVault(DataKeys keys) {
        this.keys = keys;
    }

    @Override
    public Sealed<Otc> seal(Otc otc, PaymentKey payment) {
        return seal(OtcText.of(otc), SecretKind.OTC.of(payment.transaction()));
    }

    @Override
    public Otc open(Sealed<Otc> sealed, PaymentKey payment) {
        return OtcText.read(open(sealed, SecretKind.OTC.of(payment.transaction())));
    }

    @Override
    public Sealed<IssuerSession> sealSession(IssuerSession session, TransactionKey transaction) {
        return seal(session.reveal(), SecretKind.ISSUER_SESSION.of(transaction));
    }

    @Override
    public IssuerSession openSession(Sealed<IssuerSession> sealed, TransactionKey transaction) {
        return IssuerSession.of(open(sealed, SecretKind.ISSUER_SESSION.of(transaction)));
    }

    @Override
    public Sealed<AuthKey> sealAuthKey(AuthKey authKey, RegistrationKey registration) {
        return seal(authKey.reveal(), SecretKind.AUTH_KEY.of(registration.transaction()));
    }

    @Override
    public AuthKey openAuthKey(Sealed<AuthKey> sealed, RegistrationKey registration) {
        return new AuthKey(open(sealed, SecretKind.AUTH_KEY.of(registration.transaction())));
    }

    @Override
    public Sealed<WebhookSecret> sealWebhookSecret(WebhookSecret secret, WebhookEndpointId endpoint) {
        return sealBytes(secret.reveal(), SecretKind.WEBHOOK_SECRET.of(endpoint.value()));
    }

    @Override
    public WebhookSecret openWebhookSecret(Sealed<WebhookSecret> sealed, WebhookEndpointId endpoint) {
        byte[] plain = openBytes(sealed, SecretKind.WEBHOOK_SECRET.of(endpoint.value()));
        try {
            return WebhookSecret.of(plain);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    @Override
    public Sealed<WebhookSecret> resealWebhookSecret(Sealed<WebhookSecret> sealed, WebhookEndpointId endpoint) {
        boolean isUnderCurrent = Envelope.read(EnvelopeFormat.DEPLOYMENT_KEY, sealed.envelope())
                .filter(envelope ->
                        Arrays.equals(envelope.keyId(), keys.current().id()))
                .isPresent();
        if (isUnderCurrent) {
            return sealed;
        }
        try (WebhookSecret secret = openWebhookSecret(sealed, endpoint)) {
            return sealWebhookSecret(secret, endpoint);
        }
    }

    private <S> Sealed<S> seal(String secret, byte[] subject) {
        return sealBytes(secret.getBytes(StandardCharsets.US_ASCII), subject);
    }

    /** @param plain wiped */
    private <S> Sealed<S> sealBytes(byte[] plain, byte[] subject) {
        DataKey current = keys.current();
        try {
            return new Sealed<>(
                    Envelope.seal(EnvelopeFormat.DEPLOYMENT_KEY, current.id(), current.key(), plain, subject)
                            .bytes());
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private String open(Sealed<?> sealed, byte[] subject) {
        byte[] plain = openBytes(sealed, subject);
        try {
            return new String(plain, StandardCharsets.US_ASCII);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** The caller wipes them. */
    private byte[] openBytes(Sealed<?> sealed, byte[] subject) {
        Envelope envelope = Envelope.read(EnvelopeFormat.DEPLOYMENT_KEY, sealed.envelope())
                .orElseThrow(() -> new UnopenableSecret("cut short, or of an unknown version"));
        DataKey key = keys.named(envelope.keyId())
                .orElseThrow(() -> new UnopenableSecret("sealed under a key that is not set"));
        return envelope.open(key.key(), subject)
                .orElseThrow(() ->
                        new UnopenableSecret("altered, or sealed for another payment or as another kind of secret"));
    }
}
