package dev.appcard.application.port.outbound.store;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Transactions on an {@link InMemoryStore}; one inside of another joins it. */
public final class InMemoryUnitOfWork implements UnitOfWork {
    private final InMemoryStore store;
    private final AtomicReference<CommitFault> fault = new AtomicReference<>(CommitFault.NONE);
    private int triesOfOutcomes = 1;

    public InMemoryUnitOfWork(InMemoryStore store) {
        this.store = store;
    }

    /** What is to happen to a commit. Its caller cannot tell the last two apart. */
    public enum CommitFault {
        NONE,
        NOT_COMMITTED,
        COMMITTED_BUT_NOT_ACKNOWLEDGED
    }

    /** The next commit suffers this. */
    public void failNextCommit(CommitFault next) {
        fault.set(next);
    }

    /** So often an outcome is tried in all; without it once. */
    public void tryOutcomes(int times) {
        triesOfOutcomes = times;
    }

    @Override
    public <T> T conclude(Supplier<T> work) {
        for (int tried = 1; tried < triesOfOutcomes; tried++) {
            try {
                return run(work);
            } catch (IllegalStateException again) {
                // As an adapter does it, less the pauses.
            }
        }
        return run(work);
    }

    @Override
    public <T> T run(Supplier<T> work, Predicate<? super T> keeps) {
        return store.isInTransaction() ? joined(work, keeps) : begunAndCommitted(work, keeps);
    }

    private <T> T joined(Supplier<T> work, Predicate<? super T> keeps) {
        try {
            T result = work.get();
            if (!keeps.test(result)) {
                store.doom();
            }
            return result;
        } catch (RuntimeException failed) {
            store.doom();
            throw failed;
        }
    }

    private <T> T begunAndCommitted(Supplier<T> work, Predicate<? super T> keeps) {
        store.begin();
        try {
            T result = work.get();
            if (keeps.test(result)) {
                commit(fault.getAndSet(CommitFault.NONE));
            }
            return result;
        } finally {
            store.end();
        }
    }

    private void commit(CommitFault suffered) {
        if (suffered != CommitFault.NOT_COMMITTED) {
            store.commit();
        }
        if (suffered != CommitFault.NONE) {
            throw new IllegalStateException("the commit was not acknowledged");
        }
    }
}
