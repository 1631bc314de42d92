package dev.appcard.adapter.outbound.transaction;

import dev.appcard.application.port.DatabaseUnavailable;
import dev.appcard.application.port.DatabaseUnavailable.Cause;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts each time that the database was busy or away, and tells it in one line a minute, without stack traces. */
public final class DatabaseOutages {

    static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseOutages.class);

    private final Consumer<Cause> counter;
    private final LongSupplier monotonic;
    private final Map<Cause, Told> told = new EnumMap<>(Cause.class);

    /** When it was told last, and how often it has happened since. */
    private record Told(long nanos, long since) {}

    DatabaseOutages(Consumer<Cause> counter, LongSupplier monotonic) {
        this.counter = counter;
        this.monotonic = monotonic;
    }

    /** @return the same, to be thrown */
    DatabaseUnavailable noticed(DatabaseUnavailable unavailable) {
        counter.accept(unavailable.why());
        long unsaid = toTell(unavailable.why());
        if (unsaid > 0) {
            LOG.warn(
                    "database {}, {} times since this was told last: {}",
                    unavailable.why(),
                    unsaid,
                    reason(unavailable));
        }
        return unavailable;
    }

    /** 0: not yet. */
    private synchronized long toTell(Cause why) {
        long now = monotonic.getAsLong();
        @Nullable Told last = told.get(why);
        if (last == null) {
            told.put(why, new Told(now, 0));
            return 1;
        }
        boolean isTime = now - last.nanos() >= PAUSE.toNanos();
        told.put(why, isTime ? new Told(now, 0) : new Told(last.nanos(), last.since() + 1));
        return isTime ? last.since() + 1 : 0;
    }

    /** What the driver said, which is at the bottom; it quotes no values ({@code logServerErrorDetail}). */
    private static String reason(DatabaseUnavailable unavailable) {
        Throwable deepest = unavailable;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest == unavailable
                ? String.valueOf(unavailable.getMessage())
                : unavailable.getMessage() + ": " + deepest.toString().replace('\n', ' ');
    }
}
