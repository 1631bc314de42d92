package dev.appcard.adapter.outbound.time;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The one clock of the gateway. */
@Dependent
public class ClockProducer {

    @Produces
    @Singleton
    @Typed(DatabaseClock.class)
    public DatabaseClock databaseClock(UpkeepConnections connections, ClockSettings settings) {
        return new DatabaseClock(
                new DatabaseTime(connections),
                () -> InstantSource.system().instant().plus(settings.systemAhead()));
    }

    @Produces
    @Singleton
    public InstantSource clock(DatabaseClock database, ClockSettings settings) {
        return settings.testClockFile()
                .<InstantSource>map(file -> new TestClock(database, file))
                .orElse(database);
    }
}
