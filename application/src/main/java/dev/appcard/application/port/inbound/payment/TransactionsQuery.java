package dev.appcard.application.port.inbound.payment;

import dev.appcard.domain.books.MerchantTransaction;
import dev.appcard.domain.identifier.MerchantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A merchant reads its approvals and cancels, in the order in which they happened. */
public interface TransactionsQuery {

    /**
     * @param last included
     * @param after the {@code transactionKey} of the last one that is known already
     * @return empty where this merchant has no transaction of that key
     */
    Optional<List<MerchantTransaction>> between(
            MerchantId merchant, Instant first, Instant last, Optional<String> after, int most);
}
