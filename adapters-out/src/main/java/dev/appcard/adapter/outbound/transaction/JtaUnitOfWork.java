package dev.appcard.adapter.outbound.transaction;

import dev.appcard.application.port.outbound.store.UnitOfWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A JTA transaction for each outermost unit of work; one inside of another joins it, and failing dooms it.
 *
 * <p>Begun and committed by hand and not by an interceptor, so that a COMMIT without acknowledgement is certain to be
 * an exception and never a result (docs/reliability.md F3.2, F3.3).
 */
@Dependent
class JtaUnitOfWork implements UnitOfWork {
    private final UserTransaction transaction;

    @Inject
    JtaUnitOfWork(UserTransaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public <T> T run(Supplier<T> work, Predicate<? super T> keeps) {
        return isRunning() ? joined(work, keeps) : begunAndCommitted(work, keeps);
    }

    private boolean isRunning() {
        try {
            return transaction.getStatus() != Status.STATUS_NO_TRANSACTION;
        } catch (SystemException unknown) {
            throw new TransactionFailed("the state of the transaction is unknown", unknown);
        }
    }

    private <T> T joined(Supplier<T> work, Predicate<? super T> keeps) {
        boolean kept = false;
        try {
            T result = work.get();
            kept = keeps.test(result);
            return result;
        } finally {
            if (!kept) {
                doom();
            }
        }
    }

    private <T> T begunAndCommitted(Supplier<T> work, Predicate<? super T> keeps) {
        begin();
        boolean kept = false;
        T result;
        try {
            result = work.get();
            kept = keeps.test(result);
        } finally {
            if (!kept) {
                rollBack();
            }
        }
        if (kept) {
            commit();
        }
        return result;
    }

    private void begin() {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException failed) {
            throw new TransactionFailed("no transaction could be begun", failed);
        }
    }

    private void commit() {
        try {
            transaction.commit();
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException failed) {
            throw new TransactionFailed("the commit was not acknowledged", failed);
        }
    }

    /** The work's own failure is what the caller has to see: one while rolling back adds nothing to it. */
    private void rollBack() {
        try {
            transaction.rollback();
        } catch (SystemException | IllegalStateException alreadyGone) {
            System.getLogger(JtaUnitOfWork.class.getName())
                    .log(System.Logger.Level.DEBUG, "rolled back already", alreadyGone);
        }
    }

    private void doom() {
        try {
            transaction.setRollbackOnly();
        } catch (SystemException | IllegalStateException alreadyGone) {
            System.getLogger(JtaUnitOfWork.class.getName())
                    .log(System.Logger.Level.DEBUG, "no transaction to doom", alreadyGone);
        }
    }
}
