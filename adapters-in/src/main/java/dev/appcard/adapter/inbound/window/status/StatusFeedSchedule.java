package dev.appcard.adapter.inbound.window.status;

import dev.appcard.adapter.inbound.schedule.RepeatedTask;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How often the {@link StatusFeed} looks. Heartbeats and the longest connection are the feed's own limits. */
@ApplicationScoped
public class StatusFeedSchedule {

    private static final Duration EVERY = Duration.ofSeconds(1);

    @Resource
    private @Nullable ManagedScheduledExecutorService executor;

    private @Nullable Future<?> running;

    void start(@Observes Startup startup, StatusFeed feed) {
        running = Objects.requireNonNull(executor)
                .scheduleWithFixedDelay(
                        new RepeatedTask(feed::tick, "the windows' status could not be read"),
                        EVERY.toMillis(),
                        EVERY.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    void stop(@Observes Shutdown shutdown) {
        if (running != null) {
            running.cancel(false);
        }
    }
}
