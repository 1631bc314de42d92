package dev.appcard.adapter.outbound.transaction;

import dev.appcard.application.port.DatabaseUnavailable.Cause;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** What all units of work share: the places, and what is known of outages. */
@Dependent
public class TransactionProducer {

    @Produces
    @Singleton
    public DatabasePlaces places(DatabasePlaces.Limits limits) {
        return new DatabasePlaces(limits);
    }

    /** At {@code /metrics}: {@code appcard_database_unavailable_total{why}}, from the start, at zero. */
    @Produces
    @Singleton
    public DatabaseOutages outages(MetricRegistry metrics) {
        Map<Cause, Counter> counters = new EnumMap<>(Cause.class);
        Arrays.stream(Cause.values())
                .forEach(why -> counters.put(
                        why, metrics.counter("appcard_database_unavailable_total", new Tag("why", why.name()))));
        return new DatabaseOutages(
                why -> Objects.requireNonNull(counters.get(why)).inc(), System::nanoTime);
    }
}
