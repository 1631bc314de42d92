package dev.appcard.adapter.outbound.transaction;

/**
 * Keeps calls to other systems (VAN, issuers, KMS, relay) out of transactions: one that is open holds a database connection
 * and locks for as long as the other side takes, and what it has written is not there yet when the money moves.
 */
@FunctionalInterface
public interface TransactionGuard {

    /** @throws IllegalStateException when the calling thread has a transaction: a programming error */
    void requireNoTransaction();
}
