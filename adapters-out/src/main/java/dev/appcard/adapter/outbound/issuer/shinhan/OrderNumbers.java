package dev.appcard.adapter.outbound.issuer.shinhan;

import dev.appcard.adapter.outbound.issuer.message.TransactionIds;
import dev.appcard.domain.identifier.TransactionKey;
import java.util.Optional;

/**
 * Shinhan's order numbers: two letters by which the relay finds the service, and then our key.
 *
 * @param letters those of this deployment's service
 */
record OrderNumbers(String letters) implements TransactionIds {

    @Override
    public String of(TransactionKey key) {
        return letters + key.value();
    }

    @Override
    public Optional<TransactionKey> transactionOf(String orderNumber) {
        return orderNumber.startsWith(letters)
                ? OWN_KEYS.transactionOf(orderNumber.substring(letters.length()))
                : Optional.empty();
    }
}
