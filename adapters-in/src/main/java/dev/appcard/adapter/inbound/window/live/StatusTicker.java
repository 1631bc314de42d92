package dev.appcard.adapter.inbound.window.live;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The one ticker of the {@link StatusFeed}. */
@ApplicationScoped
public class StatusTicker {

    private static final Logger LOGGER = System.getLogger(StatusTicker.class.getName());
    private static final long EVERY_MS = 1000;

    @Inject
    private @Nullable StatusFeed feed;

    @Resource
    private @Nullable ManagedScheduledExecutorService scheduler;

    private @Nullable Future<?> ticking;

    void start(@Observes Startup startup) {
        ticking = Objects.requireNonNull(scheduler)
                .scheduleWithFixedDelay(this::tick, EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes Shutdown shutdown) {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }

    /** A failed look is not the last one: without this catch the scheduler would drop the task. */
    private void tick() {
        try {
            if (feed != null) {
                feed.tick();
            }
        } catch (RuntimeException | Error failed) {
            LOGGER.log(Level.WARNING, "the windows' status could not be read", failed);
        }
    }
}
