package dev.appcard.adapter.out.issuer.message;

import dev.appcard.domain.payment.PaymentKey;
import java.util.Optional;

/** What an issuer calls a payment: the {@code tid} of all its messages. */
public interface TransactionIds {

    /** The payment key itself: what every issuer does unless its own package says otherwise. */
    TransactionIds PAYMENT_KEYS = new TransactionIds() {
        @Override
        public String of(PaymentKey key) {
            return key.value();
        }

        @Override
        public Optional<PaymentKey> paymentOf(String tid) {
            return Optional.of(tid).filter(PaymentKey::isValid).map(PaymentKey::new);
        }
    };

    String of(PaymentKey key);

    /** Empty for what cannot be the id of a payment of this deployment. */
    Optional<PaymentKey> paymentOf(String tid);
}
