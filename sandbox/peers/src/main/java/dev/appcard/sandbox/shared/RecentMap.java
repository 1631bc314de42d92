package dev.appcard.sandbox.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * A map with a time limit: what was put in longer ago than {@link #KEPT} may be removed. Safe for use by several
 * threads.
 */
public final class RecentMap<K, V> {
    /** Longer than any signed message stays fresh, so that what is forgotten here is refused as too old. */
    public static final Duration KEPT = Duration.ofMinutes(30);

    private static final Duration SWEEP_PERIOD = Duration.ofMinutes(1);

    private record Entry<V>(V value, Instant made) {}

    private final Map<K, Entry<V>> entries = new ConcurrentHashMap<>();
    private final AtomicReference<Instant> nextSweep = new AtomicReference<>(Instant.EPOCH);
    private final Clock clock;

    public RecentMap(Clock clock) {
        this.clock = clock;
    }

    public Optional<V> find(K key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** The value that the key has, or a new one; the supplier runs at most once for each key. */
    public V findOrMake(K key, Supplier<V> maker) {
        sweep();
        return entries.computeIfAbsent(key, _ -> new Entry<>(maker.get(), clock.instant()))
                .value();
    }

    private void sweep() {
        Instant now = clock.instant();
        Instant due = nextSweep.get();
        if (!now.isBefore(due) && nextSweep.compareAndSet(due, now.plus(SWEEP_PERIOD))) {
            entries.values().removeIf(entry -> entry.made().isBefore(now.minus(KEPT)));
        }
    }
}
