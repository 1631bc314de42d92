package dev.appcard.adapter.outbound.issuer.shinhan;

import dev.appcard.adapter.outbound.issuer.message.TransactionIds;
import dev.appcard.domain.identifier.TransactionKey;
import java.util.Optional;

/**
 * Shinhan's order numbers: the prefix by which the relay finds the service, and then our key.
 *
 * @param prefix that of this deployment's service
 */
record OrderNumbers(String prefix) implements TransactionIds {

    @Override
    public String of(TransactionKey key) {
        return prefix + key.value();
    }

    @Override
    public Optional<TransactionKey> transactionOf(String orderNumber) {
        return orderNumber.startsWith(prefix)
                ? OWN_KEYS.transactionOf(orderNumber.substring(prefix.length()))
                : Optional.empty();
    }
}
