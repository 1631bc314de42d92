package dev.appcard.adapter.inbound.nightly;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** What an operator watches of the nightly jobs. */
class NightlyMetrics {

    private final MetricRegistry registry;
    private final Map<String, AtomicLong> lastSuccess = new ConcurrentHashMap<>();

    NightlyMetrics(MetricRegistry registry) {
        this.registry = registry;
    }

    /** From now on they are there, at zero. */
    void show(NightlyJob job) {
        failures(job);
        registry.gauge(
                "appcard_nightly_last_success_seconds",
                lastSuccessOf(job),
                NightlyMetrics::orNotANumber,
                new Tag("job", job.name()));
    }

    void succeeded(NightlyJob job, Instant at) {
        lastSuccessOf(job).accumulateAndGet(at.getEpochSecond(), Math::max);
    }

    void failed(NightlyJob job) {
        failures(job).inc();
    }

    /** Of old data. */
    Counter removed(String what) {
        return registry.counter("appcard_old_data_removed_total", new Tag("what", what));
    }

    private Counter failures(NightlyJob job) {
        return registry.counter("appcard_nightly_failures_total", new Tag("job", job.name()));
    }

    /** In seconds of the epoch; 0: nothing is known of any. */
    private AtomicLong lastSuccessOf(NightlyJob job) {
        return lastSuccess.computeIfAbsent(job.name(), _ -> new AtomicLong());
    }

    private static double orNotANumber(AtomicLong seconds) {
        return seconds.get() == 0 ? Double.NaN : seconds.get();
    }
}
