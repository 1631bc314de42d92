package dev.appcard.adapter.inbound.nightly;

import dev.appcard.application.port.inbound.retention.RemoveOldDataUseCase;
import dev.appcard.domain.retention.OldData;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run that removes old data: with pauses, counted, and told by one line at its end. */
final class OldDataRemoval implements RemoveOldDataUseCase.Removal {

    private static final Logger LOG = LoggerFactory.getLogger(OldDataRemoval.class);

    /** A pause is left so soon after the instance began to end. */
    private static final Duration SLICE = Duration.ofMillis(100);

    private final BooleanSupplier open;
    private final Duration pause;
    private final NightlyMetrics metrics;
    private final Map<OldData, Long> removed = new EnumMap<>(OldData.class);

    private OldDataRemoval(BooleanSupplier open, Duration pause, NightlyMetrics metrics) {
        this.open = open;
        this.pause = pause;
        this.metrics = metrics;
    }

    static NightlyJob job(RemoveOldDataUseCase removeOldData, Duration pause, NightlyMetrics metrics) {
        for (OldData what : OldData.values()) {
            metrics.removed(what.name());
        }
        return new NightlyJob("remove-old-data", open -> new OldDataRemoval(open, pause, metrics).run(removeOldData));
    }

    private boolean run(RemoveOldDataUseCase removeOldData) {
        boolean complete = false;
        try {
            complete = removeOldData.removeOld(this);
            return complete;
        } finally {
            LOG.info("old data removed: {}{}", counts(), complete ? "" : "; not at its end yet");
        }
    }

    @Override
    public boolean goOn() {
        long end = System.nanoTime() + pause.toNanos();
        for (long left = pause.toNanos(); left > 0 && mayGoOn(); left = end - System.nanoTime()) {
            LockSupport.parkNanos(Math.min(left, SLICE.toNanos()));
        }
        return mayGoOn();
    }

    private boolean mayGoOn() {
        return open.getAsBoolean() && !Thread.currentThread().isInterrupted();
    }

    @Override
    public void removed(OldData what, int records) {
        removed.merge(what, (long) records, Long::sum);
        metrics.removed(what.name()).inc(records);
    }

    private String counts() {
        return removed.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
