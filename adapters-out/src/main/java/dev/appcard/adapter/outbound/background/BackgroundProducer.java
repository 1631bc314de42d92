package dev.appcard.adapter.outbound.background;

import dev.appcard.application.port.outbound.time.Background;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The one {@link Background}, on virtual threads of the container: database and transactions work on them. */
@Dependent
@ManagedExecutorDefinition(
        name = "java:app/concurrent/background",
        virtual = true,
        qualifiers = BackgroundExecutor.class)
public class BackgroundProducer {

    @Produces
    @Singleton
    public Background background(@BackgroundExecutor ManagedExecutorService executor, BackgroundLimit limit) {
        return new ManagedBackground(executor, limit);
    }
}
