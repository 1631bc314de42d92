package dev.appcard.adapter.outbound.time;

import dev.appcard.application.port.DatabaseUnavailable;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures the database's clock before anything else starts, and then again and again ({@code CLOCK_MEASURE_EVERY}). While
 * the database is away the last measurement stands; before the first one whatever needs the time fails.
 */
@ApplicationScoped
public class ClockSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(ClockSchedule.class);
    private static final int BEFORE_ALL_OTHERS = 1;
    private static final double MILLIS = 1_000;

    @Resource
    private @Nullable ManagedScheduledExecutorService executor;

    private @Nullable Future<?> measuring;

    void start(
            @Observes @Priority(BEFORE_ALL_OTHERS) Startup startup,
            DatabaseClock clock,
            ClockSettings settings,
            MetricRegistry metrics) {
        measure(clock);
        metrics.gauge("appcard_system_clock_ahead_seconds", clock, ClockSchedule::systemAheadSeconds);
        long nanos = settings.measureEvery().toNanos();
        measuring = Objects.requireNonNull(executor)
                .scheduleWithFixedDelay(() -> measure(clock), nanos, nanos, TimeUnit.NANOSECONDS);
    }

    void stop(@Observes Shutdown shutdown) {
        if (measuring != null) {
            measuring.cancel(false);
        }
    }

    /** Never throws: an exception would stop the schedule for good. */
    private static void measure(DatabaseClock clock) {
        try {
            clock.measure();
        } catch (DatabaseUnavailable away) {
            LOG.warn("the database's clock could not be measured: {}", away.getMessage());
        } catch (RuntimeException failed) {
            LOG.error("the database's clock could not be measured", failed);
        }
    }

    /** Not a number before the first measurement. */
    private static double systemAheadSeconds(DatabaseClock clock) {
        return clock.isMeasured() ? clock.systemAhead().toMillis() / MILLIS : Double.NaN;
    }
}
