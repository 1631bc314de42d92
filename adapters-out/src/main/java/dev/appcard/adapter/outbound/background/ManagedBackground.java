package dev.appcard.adapter.outbound.background;

import dev.appcard.adapter.outbound.transaction.DatabasePlaces;
import dev.appcard.application.port.DatabaseUnavailable;
import dev.appcard.application.port.outbound.time.Background;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * {@link Background} on an executor, with a limit. What finds no place is left to the next sweep, as after a crash:
 * payments that queue for a slow VAN would only run out of time. It may use the reserve of database connections.
 */
public final class ManagedBackground implements Background {

    private static final Logger LOG = LoggerFactory.getLogger(ManagedBackground.class);

    private final Executor executor;
    private final int limit;
    private final Semaphore places;
    private volatile boolean ending;

    public ManagedBackground(Executor executor, BackgroundLimit limit) {
        this.executor = executor;
        this.limit = limit.pieces();
        this.places = new Semaphore(limit.pieces());
    }

    /** What comes from now on is left to the sweep. */
    void takeNoMore() {
        ending = true;
    }

    /** @return whether all that was under way has ended by then */
    boolean awaitEnd(Duration longest) {
        try {
            return places.tryAcquire(limit, longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void run(Runnable work) {
        if (ending) {
            return;
        }
        if (!places.tryAcquire()) {
            LOG.warn("no place for background work; the sweep will find it");
            return;
        }
        begin(work);
    }

    @Override
    public int free() {
        return places.availablePermits();
    }

    @Override
    public void runWhenFree(Runnable work) {
        try {
            places.acquire();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            LOG.warn("background work was given up while it waited for a place");
            return;
        }
        begin(work);
    }

    /** On a place that is taken. */
    private void begin(Runnable work) {
        @Nullable Map<String, String> traceContext = MDC.getCopyOfContextMap();
        try {
            executor.execute(() -> runAndRelease(work, traceContext));
        } catch (RuntimeException stopping) {
            places.release();
            LOG.warn("background work was refused; the sweep will find it", stopping);
        }
    }

    private void runAndRelease(Runnable work, @Nullable Map<String, String> traceContext) {
        try {
            if (traceContext != null) {
                MDC.setContextMap(traceContext);
            }
            DatabasePlaces.withReserve(work);
        } catch (DatabaseUnavailable told) {
            LOG.debug("background work found no database; the sweep will find what it left");
        } catch (RuntimeException | Error failure) {
            LOG.error("background work failed; the sweep will find what it left", failure);
        } finally {
            MDC.clear();
            places.release();
        }
    }
}
