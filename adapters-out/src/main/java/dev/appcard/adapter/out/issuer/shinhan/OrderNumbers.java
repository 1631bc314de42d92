package dev.appcard.adapter.out.issuer.shinhan;

import dev.appcard.adapter.out.issuer.message.TransactionIds;
import dev.appcard.domain.payment.PaymentKey;
import java.util.Optional;

/**
 * Shinhan's order numbers: two letters by which the relay finds the service, and then the payment key.
 *
 * @param letters those of this deployment's service
 */
record OrderNumbers(String letters) implements TransactionIds {

    @Override
    public String of(PaymentKey key) {
        return letters + key.value();
    }

    @Override
    public Optional<PaymentKey> paymentOf(String orderNumber) {
        return orderNumber.startsWith(letters)
                ? PAYMENT_KEYS.paymentOf(orderNumber.substring(letters.length()))
                : Optional.empty();
    }
}
