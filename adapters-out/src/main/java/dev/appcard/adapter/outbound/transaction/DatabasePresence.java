package dev.appcard.adapter.outbound.transaction;

import dev.appcard.application.port.DatabaseUnavailable;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Whether the database was there when it was asked last. While it is away, one piece of work at a time finds out whether it is
 * there again, and what else comes is told at once: a database that hangs would have each wait for a time-out. What may use
 * the reserve is always tried, for an outcome must not be lost because another caller is finding out.
 */
@Singleton
final class DatabasePresence {

    private final Semaphore findingOut = new Semaphore(1);
    private volatile boolean away;

    /** @throws DatabaseUnavailable at once while the database is away and somebody else is finding out */
    <T> T asking(boolean always, Supplier<T> work) {
        if (always || !away) {
            return noticing(work);
        }
        if (!findingOut.tryAcquire()) {
            throw new DatabaseUnavailable(
                    DatabaseUnavailable.Cause.AWAY, "it did not answer another piece of work, which is asking again");
        }
        try {
            return noticing(work);
        } finally {
            findingOut.release();
        }
    }

    private <T> T noticing(Supplier<T> work) {
        try {
            T result = work.get();
            away = false;
            return result;
        } catch (DatabaseUnavailable unavailable) {
            if (SqlFailure.of(unavailable).filter(SqlFailure.AWAY::equals).isPresent()) {
                away = true;
            }
            throw unavailable;
        }
    }
}
