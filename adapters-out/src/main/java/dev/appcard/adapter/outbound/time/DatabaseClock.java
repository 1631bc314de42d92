package dev.appcard.adapter.outbound.time;

import dev.appcard.application.port.DatabaseUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database's time, by which all instances go: an offset to the monotonic clock of this process, measured now and then,
 * without a question to the database in between. How far a system's clock is off, or that it is set, changes nothing.
 *
 * <p>A measurement moves the clock only where it proves it wrong, that is by more than the question's round trip leaves
 * open; the sample with the shortest round trip counts. Then it follows the database, back too: the others do, and an
 * instance that stood still instead would be ahead of them. So two readings may be in the wrong order, by as much as the
 * database's own clock was set back; what must be in order goes by versions.
 */
public final class DatabaseClock implements InstantSource {

    /** A system clock that is off by more is told to operators. */
    static final Duration TOLERATED = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseClock.class);

    private final Supplier<List<TimeSample>> database;
    private final InstantSource system;
    private final LongSupplier monotonic;
    private volatile @Nullable Reading reading;

    /** What the time is at one moment of the monotonic clock. */
    private record Reading(Instant time, long nanos) {

        Instant at(long later) {
            return time.plusNanos(later - nanos);
        }
    }

    /** Compared with the clock of this machine. */
    public DatabaseClock(DatabaseTime database) {
        this(database, InstantSource.system());
    }

    /** @param system the clock of this machine, to be compared with the database's */
    public DatabaseClock(DatabaseTime database, InstantSource system) {
        this(database::ask, system, System::nanoTime);
    }

    DatabaseClock(Supplier<List<TimeSample>> database, InstantSource system, LongSupplier monotonic) {
        this.database = database;
        this.system = system;
        this.monotonic = monotonic;
    }

    /**
     * In microseconds, as the database stores times.
     *
     * @throws DatabaseUnavailable when it has not been measured yet and cannot be
     */
    @Override
    public Instant instant() {
        return current().at(monotonic.getAsLong()).truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Compares this clock with the database's.
     *
     * @throws DatabaseUnavailable when the database does not answer; the clock goes on by the measurement before
     */
    public synchronized void measure() {
        adopt(shortest(database.get()));
        Duration ahead = systemAhead();
        if (ahead.abs().compareTo(TOLERATED) > 0) {
            LOG.warn("the system's clock is off by {} from the database's, which is the one that counts", ahead);
        }
    }

    /** How far the system's clock is ahead of the database's; negative when it is behind. */
    public Duration systemAhead() {
        return Duration.between(instant(), system.instant());
    }

    boolean isMeasured() {
        return reading != null;
    }

    private Reading current() {
        Reading known = reading;
        return known == null ? first() : known;
    }

    private synchronized Reading first() {
        Reading known = reading;
        return known == null ? adopt(shortest(database.get())) : known;
    }

    private static TimeSample shortest(List<TimeSample> samples) {
        return samples.stream().min(Comparator.comparing(TimeSample::roundTrip)).orElseThrow();
    }

    private Reading adopt(TimeSample sample) {
        Reading known = reading;
        Reading next = known != null && agree(known, sample) ? known : new Reading(sample.answer(), sample.middle());
        reading = next;
        return next;
    }

    private static boolean agree(Reading known, TimeSample sample) {
        Duration off = Duration.between(known.at(sample.middle()), sample.answer());
        return off.abs().compareTo(sample.uncertainty()) <= 0;
    }
}
