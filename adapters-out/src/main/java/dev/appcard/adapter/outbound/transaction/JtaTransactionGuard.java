package dev.appcard.adapter.outbound.transaction;

import jakarta.annotation.Resource;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jspecify.annotations.Nullable;

/** Asks the container. */
@Singleton
public class JtaTransactionGuard implements TransactionGuard {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private @Nullable TransactionSynchronizationRegistry registry;

    /** For the container. */
    public JtaTransactionGuard() {}

    JtaTransactionGuard(TransactionSynchronizationRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void requireNoTransaction() {
        if (registry == null) {
            throw new IllegalStateException("the container has not given its transaction registry");
        }
        if (registry.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("no other system must be called inside a transaction");
        }
    }
}
