package dev.appcard.application.port.outbound.vault;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.receipt.ReceiptToken;
import java.util.Optional;

/** The tokens of receipts: the same for a payment at any time, by a secret without which none can be made or read. */
public interface ReceiptTokens {

    /** Of any payment, approved or not. */
    ReceiptToken of(PaymentKey payment);

    /** Whose it is; empty where it was not made here. That there is such a payment is not said. */
    Optional<PaymentKey> paymentOf(ReceiptToken token);
}
