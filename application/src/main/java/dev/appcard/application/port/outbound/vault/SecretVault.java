package dev.appcard.application.port.outbound.vault;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.secret.AuthKey;
import dev.appcard.domain.secret.IssuerSession;
import dev.appcard.domain.secret.Otc;
import dev.appcard.domain.secret.Sealed;
import dev.appcard.domain.secret.WebhookSecret;
import dev.appcard.domain.webhook.WebhookEndpointId;

/**
 * Seals secrets that live for minutes, and those of webhooks, which are sealed anew when the key changes. What is sealed opens for the
 * payment, registration or endpoint that it was sealed for, and for no other. Calls no other system: no payment waits for a KMS.
 */
public interface SecretVault {

    Sealed<Otc> seal(Otc otc, PaymentKey key);

    /** @throws UnopenableSecret when it was sealed for another payment, altered, or its key is gone */
    Otc open(Sealed<Otc> sealed, PaymentKey key);

    Sealed<IssuerSession> sealSession(IssuerSession session, TransactionKey key);

    /** @throws UnopenableSecret as above, and when it is not a session */
    IssuerSession openSession(Sealed<IssuerSession> sealed, TransactionKey key);

    Sealed<AuthKey> sealAuthKey(AuthKey authKey, RegistrationKey key);

    /** @throws UnopenableSecret as above, and when it is not an authKey */
    AuthKey openAuthKey(Sealed<AuthKey> sealed, RegistrationKey key);

    Sealed<WebhookSecret> sealWebhookSecret(WebhookSecret secret, WebhookEndpointId endpoint);

    /**
     * The caller closes it.
     *
     * @throws UnopenableSecret as above, and when it is not a webhook secret
     */
    WebhookSecret openWebhookSecret(Sealed<WebhookSecret> sealed, WebhookEndpointId endpoint);

    /**
     * The same secret under the key that is in use; as it is where it is so already.
     *
     * @throws UnopenableSecret as above
     */
    Sealed<WebhookSecret> resealWebhookSecret(Sealed<WebhookSecret> sealed, WebhookEndpointId endpoint);
}
