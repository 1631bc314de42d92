package dev.appcard.adapter.outbound.transaction;

import dev.appcard.application.port.DatabaseUnavailable;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * As many places as the pool has connections, to be taken before the pool is asked: its own wait counts whole seconds.
 * Some of them are a reserve, which only what may not wait for merchants' calls uses.
 */
public final class DatabasePlaces {

    private static final ScopedValue<Boolean> WITH_RESERVE = ScopedValue.newInstance();

    /** The sweep, issuers and outcomes have time: nobody waits at the other end for a quick answer. */
    private static final Duration LONGER_WAIT = Duration.ofSeconds(2);

    private final Limits limits;
    private final Semaphore all;
    private final Semaphore ordinary;

    public DatabasePlaces(Limits limits) {
        this.limits = limits;
        this.all = new Semaphore(limits.connections(), true);
        this.ordinary = new Semaphore(limits.connections() - limits.reserve(), true);
    }

    /**
     * @param connections that the pool has
     * @param reserve of them; fewer than all
     * @param patience how long a place is waited for, where the reserve is not to be used
     */
    public record Limits(int connections, int reserve, Duration patience) {

        public Limits {
            if (reserve < 0 || connections <= reserve) {
                throw new IllegalArgumentException("the reserve must be smaller than the pool");
            }
        }
    }

    /** Holds a connection's place until it is closed. */
    interface Place extends AutoCloseable {

        @Override
        void close();
    }

    /** What runs in here, on this thread, may use the reserve. */
    public static <T> T withReserve(Supplier<T> work) {
        return ScopedValue.where(WITH_RESERVE, true).call(work::get);
    }

    /** The same for work without a result. */
    public static void withReserve(Runnable work) {
        ScopedValue.where(WITH_RESERVE, true).run(work);
    }

    /** @throws DatabaseUnavailable when there is none in time */
    Place take() {
        if (WITH_RESERVE.orElse(false)) {
            return taken(all, LONGER_WAIT);
        }
        Place ordinaryPlace = taken(ordinary, limits.patience());
        try {
            Place place = taken(all, limits.patience());
            return () -> {
                place.close();
                ordinaryPlace.close();
            };
        } catch (DatabaseUnavailable busy) {
            ordinaryPlace.close();
            throw busy;
        }
    }

    private Place taken(Semaphore places, Duration patience) {
        try {
            if (places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return places::release;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new DatabaseUnavailable(
                DatabaseUnavailable.Cause.BUSY, "all " + limits.connections() + " connections are taken");
    }
}
