package dev.appcard.adapter.outbound.transaction;

import dev.appcard.application.port.DatabaseUnavailable;
import dev.appcard.application.port.DatabaseUnavailable.Cause;
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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A JTA transaction for each outermost unit of work; one inside of another joins it, and failing dooms it.
 *
 * <p>The outermost takes a place first. Its work is done again where it is rolled back for certain and may go well the next
 * time: after a conflict (docs/reliability.md F3.7), and once when its connection had been cut (F3.6).
 *
 * <p>Begun and committed by hand and not by an interceptor, so that a COMMIT without acknowledgement is certain to be
 * an exception and never a result (docs/reliability.md F3.2, F3.3).
 */
@Dependent
class JtaUnitOfWork implements UnitOfWork {
    private static final Logger LOG = LoggerFactory.getLogger(JtaUnitOfWork.class);
    private static final int MOST_TRIES = 3;
    private static final int MOST_TRIES_OF_CUT = 2;

    /** Three seconds: within what an attempt is given for the commit of its outcome. */
    private static final List<Duration> PAUSES =
            Stream.of(100, 200, 400, 800, 1_500).map(Duration::ofMillis).toList();

    private final UserTransaction transaction;
    private final DatabasePlaces places;
    private final DatabasePresence presence;
    private final DatabaseOutages outages;
    private final List<Duration> pauses;

    @Inject
    JtaUnitOfWork(
            UserTransaction transaction, DatabasePlaces places, DatabasePresence presence, DatabaseOutages outages) {
        this(transaction, places, presence, outages, PAUSES);
    }

    JtaUnitOfWork(
            UserTransaction transaction,
            DatabasePlaces places,
            DatabasePresence presence,
            DatabaseOutages outages,
            List<Duration> pauses) {
        this.transaction = transaction;
        this.places = places;
        this.presence = presence;
        this.outages = outages;
        this.pauses = List.copyOf(pauses);
    }

    @Override
    public <T> T run(Supplier<T> work, Predicate<? super T> keeps) {
        return isRunning() ? joined(work, keeps) : outermost(work, keeps);
    }

    @Override
    public <T> T withReserve(Supplier<T> work) {
        return DatabasePlaces.withReserve(work);
    }

    @Override
    public <T> T conclude(Supplier<T> work) {
        return isRunning() ? run(work) : withReserve(() -> concluded(work));
    }

    private <T> T concluded(Supplier<T> work) {
        for (Duration pause : pauses) {
            try {
                return run(work);
            } catch (DatabaseUnavailable again) {
                LOG.info("an outcome could not be committed yet, it is tried again after {}", pause);
                LockSupport.parkNanos(pause.toNanos());
            }
        }
        return run(work);
    }

    private <T> T outermost(Supplier<T> work, Predicate<? super T> keeps) {
        try {
            return presence.asking(DatabasePlaces.isWithReserve(), () -> withPlace(work, keeps));
        } catch (DatabaseUnavailable unavailable) {
            throw outages.noticed(unavailable);
        }
    }

    private <T> T withPlace(Supplier<T> work, Predicate<? super T> keeps) {
        try (DatabasePlaces.Place _ = places.take()) {
            return repeated(work, keeps);
        }
    }

    private <T> T repeated(Supplier<T> work, Predicate<? super T> keeps) {
        for (int tried = 1; ; tried++) {
            try {
                return begunAndCommitted(work, keeps);
            } catch (RuntimeException failed) {
                Optional<SqlFailure> failure = SqlFailure.of(failed);
                if (tried >= mostTries(failed, failure)) {
                    throw told(failed, failure);
                }
            }
        }
    }

    private static int mostTries(RuntimeException failed, Optional<SqlFailure> failure) {
        return failure.map(kind -> switch (kind) {
                    case CONFLICT -> MOST_TRIES;
                    // In a commit it may have been cut after that took effect.
                    case STALE -> failed instanceof TransactionFailed ? 1 : MOST_TRIES_OF_CUT;
                    case SLOW, RESTORED, AWAY -> 1;
                })
                .orElse(1);
    }

    private static RuntimeException told(RuntimeException failed, Optional<SqlFailure> failure) {
        return failure.isPresent() || failed instanceof TransactionFailed
                ? new DatabaseUnavailable(
                        failure.map(JtaUnitOfWork::why).orElse(Cause.AWAY), "a unit of work failed", failed)
                : failed;
    }

    private static Cause why(SqlFailure failure) {
        return switch (failure) {
            case CONFLICT, STALE, SLOW, AWAY -> Cause.AWAY;
            case RESTORED -> Cause.RESTORED;
        };
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
