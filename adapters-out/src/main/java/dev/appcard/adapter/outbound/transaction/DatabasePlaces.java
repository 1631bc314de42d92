package dev.appcard.adapter.outbound.transaction;

import dev.appcard.application.port.DatabaseUnavailable;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * As many places as the pool has connections, to be taken before the pool is asked: its own wait counts whole seconds.
 * Some of them are a reserve, which only what may not wait for merchants' calls uses, and some are for short calls alone.
 */
public final class DatabasePlaces {

    private static final ScopedValue<Boolean> WITH_RESERVE = ScopedValue.newInstance();

    /** The sweep, issuers and outcomes have time: nobody waits at the other end for a quick answer. */
    private static final Duration LONGER_WAIT = Duration.ofSeconds(2);

    /** However long the queue is that moves: a caller is told before it gives up. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Limits limits;
    private final PlaceQueue queue;

    public DatabasePlaces(Limits limits) {
        this.limits = limits;
        this.queue = new PlaceQueue(limits.connections(), limits.reserve(), limits.forShortCalls());
    }

    /**
     * @param connections that the pool has
     * @param reserve of them; fewer than all
     * @param patience how long a place is waited for while none becomes free, where the reserve is not to be used
     */
    public record Limits(int connections, int reserve, Duration patience) {

        private static final int SHORT_CALLS_SHARE = 6;

        public Limits {
            if (reserve < 0 || connections <= reserve) {
                throw new IllegalArgumentException("the reserve must be smaller than the pool");
            }
        }

        /** None where there are few. */
        int forShortCalls() {
            return (connections - reserve) / SHORT_CALLS_SHARE;
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

    /** Whether what runs on this thread may use the reserve. */
    static boolean isWithReserve() {
        return WITH_RESERVE.orElse(false);
    }

    /** @throws DatabaseUnavailable when none becomes free for some time, or the queue is too long */
    Place take() {
        PlaceQueue.Use use = useOf(Thread.currentThread());
        Duration patience = use == PlaceQueue.Use.RESERVED ? LONGER_WAIT : limits.patience();
        if (queue.take(use, patience, LONGEST_WAIT)) {
            return () -> queue.giveBack(use);
        }
        throw new DatabaseUnavailable(
                DatabaseUnavailable.Cause.BUSY, "all " + limits.connections() + " connections are taken");
    }

    /** Calls that wait for the VAN or an issuer are on virtual threads, of which there may be any number at once. */
    private static PlaceQueue.Use useOf(Thread thread) {
        if (isWithReserve()) {
            return PlaceQueue.Use.RESERVED;
        }
        return thread.isVirtual() ? PlaceQueue.Use.LONG_CALL : PlaceQueue.Use.SHORT_CALL;
    }
}
