package dev.appcard.application.port.out.vault;

import dev.appcard.domain.payment.PaymentKey;
import dev.appcard.domain.secret.Agreement;
import dev.appcard.domain.secret.Otc;
import dev.appcard.domain.secret.Sealed;

/** Seals secrets for storing. What is sealed opens for the payment that it was sealed for, and for no other. */
public interface SecretVault {

    Sealed<Otc> seal(Otc otc, PaymentKey key);

    /** @throws UnopenableSecret when it was sealed for another payment, altered, or its key is gone */
    Otc open(Sealed<Otc> sealed, PaymentKey key);

    Sealed<Agreement> sealAgreement(Agreement agreement, PaymentKey key);

    /** @throws UnopenableSecret as above, and when it is not an agreement */
    Agreement openAgreement(Sealed<Agreement> sealed, PaymentKey key);
}
