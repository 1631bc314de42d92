package dev.appcard.application.port.out.vault;

import dev.appcard.domain.payment.PaymentKey;
import dev.appcard.domain.secret.Otc;
import dev.appcard.domain.secret.SealedOtc;

/** Seals OTCs for storing. A sealed OTC opens for the payment that it was sealed for, and for no other. */
public interface OtcVault {

    SealedOtc seal(Otc otc, PaymentKey key);

    /** @throws UnopenableOtc when it was sealed for another payment, altered, or its key is gone */
    Otc open(SealedOtc sealed, PaymentKey key);
}
