package dev.appcard.adapter.inbound.window.status;

import dev.appcard.adapter.inbound.schedule.RepeatedTask;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Starts and stops the {@link StatusFeed} with the application; its times stand in {@link StatusFeedTimes}. */
@ApplicationScoped
public class StatusFeedSchedule {

    private static final long LOOK_EVERY_MILLIS =
            StatusFeedTimes.STANDARD.lookEvery().toMillis();

    @Resource
    private @Nullable ManagedScheduledExecutorService executor;

    private @Nullable Future<?> running;

    void start(@Observes Startup startup, StatusFeed feed) {
        running = Objects.requireNonNull(executor)
                .scheduleWithFixedDelay(
                        new RepeatedTask(feed::tick, "the windows' status could not be read"),
                        LOOK_EVERY_MILLIS,
                        LOOK_EVERY_MILLIS,
                        TimeUnit.MILLISECONDS);
    }

    void stop(@Observes Shutdown shutdown) {
        if (running != null) {
            running.cancel(false);
        }
    }
}
