package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.domain.identifier.TransactionKey;
import java.util.Optional;

/** What an issuer calls a payment or a registration: the {@code tid} of all its messages. */
public interface TransactionIds {

    /** Our key itself: what every issuer does unless its own package says otherwise. */
    TransactionIds OWN_KEYS = new TransactionIds() {
        @Override
        public String of(TransactionKey key) {
            return key.value();
        }

        @Override
        public Optional<TransactionKey> transactionOf(String tid) {
            return Optional.of(tid).filter(TransactionKey::isValid).map(TransactionKey::new);
        }
    };

    String of(TransactionKey key);

    /** Empty for what cannot be an id of this deployment's. */
    Optional<TransactionKey> transactionOf(String tid);
}
