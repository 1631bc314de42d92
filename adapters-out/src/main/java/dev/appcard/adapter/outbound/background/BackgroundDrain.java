package dev.appcard.adapter.outbound.background;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Before the application ends, work in the background ends: nothing new is begun, and what is under way has some time. What
 * it does not finish is due to the sweep of another instance, or of this one when it is back.
 */
@ApplicationScoped
public class BackgroundDrain {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundDrain.class);
    private static final int BEFORE_ALL_OTHERS = 1;

    /** For an answer of the VAN's and the commit of its outcome. Calls have had their time before. */
    private static final Duration LONGEST = Duration.ofSeconds(25);

    private final List<ManagedBackground> all = new CopyOnWriteArrayList<>();

    ManagedBackground add(ManagedBackground background) {
        all.add(background);
        return background;
    }

    void stop(@Observes @Priority(BEFORE_ALL_OTHERS) Shutdown shutdown) {
        all.forEach(ManagedBackground::takeNoMore);
        long end = System.nanoTime() + LONGEST.toNanos();
        for (ManagedBackground background : all) {
            if (!background.awaitEnd(Duration.ofNanos(end - System.nanoTime()))) {
                LOG.warn("background work has not ended in time; the sweep will find what it left");
            }
        }
    }
}
