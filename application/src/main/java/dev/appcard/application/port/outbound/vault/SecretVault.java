package dev.appcard.application.port.outbound.vault;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.secret.AuthKey;
import dev.appcard.domain.secret.IssuerSession;
import dev.appcard.domain.secret.Otc;
import dev.appcard.domain.secret.Sealed;

/**
 * Seals secrets that live for minutes. What is sealed opens for the payment or registration that it was sealed for, and
 * for no other. Calls no other system: no payment waits for a KMS.
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
}
