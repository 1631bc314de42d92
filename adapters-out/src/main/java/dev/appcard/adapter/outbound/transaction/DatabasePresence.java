package dev.appcard.adapter.outbound.transaction;

import dev.appcard.application.port.DatabaseUnavailable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Whether the database was there when it was asked last. While it is away, one piece of work at a time finds out whether it is
 * there again, and what else comes waits a moment for what is found, and is told then: a database that hangs would have each
 * wait for a time-out. What may use the reserve is always tried, for an outcome must not be lost because another caller is
 * finding out.
 */
@Singleton
final class DatabasePresence {

    /** So long that nobody is turned away by one failure that has passed, so short that callers do not pile up. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Duration patience;
    private final Semaphore findingOut = new Semaphore(1);
    private final AtomicLong answers = new AtomicLong();
    private volatile boolean away;

    @Inject
    DatabasePresence() {
        this(PATIENCE);
    }

    DatabasePresence(Duration patience) {
        this.patience = patience;
    }

    /** @throws DatabaseUnavailable while the database is away and somebody else is finding out */
    <T> T asking(boolean always, Supplier<T> work) {
        if (always || !away) {
            return noticing(work);
        }
        if (!isMyTurn()) {
            throw new DatabaseUnavailable(
                    DatabaseUnavailable.Cause.AWAY, "it did not answer another piece of work, which is asking again");
        }
        try {
            if (away) {
                return noticing(work);
            }
        } finally {
            findingOut.release();
        }
        return noticing(work);
    }

    private boolean isMyTurn() {
        try {
            return findingOut.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A failure of work that had begun before the database answered another piece of work is old news. */
    private <T> T noticing(Supplier<T> work) {
        long before = answers.get();
        try {
            T result = work.get();
            answers.incrementAndGet();
            away = false;
            return result;
        } catch (DatabaseUnavailable unavailable) {
            if (answers.get() == before
                    && SqlFailure.of(unavailable)
                            .filter(SqlFailure.AWAY::equals)
                            .isPresent()) {
                away = true;
            }
            throw unavailable;
        }
    }
}
