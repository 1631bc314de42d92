package dev.appcard.adapter.inbound.schedule;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A task that a schedule repeats. Never throws: an exception would stop the schedule for good.
 *
 * @param failure for the log, when a run fails; the next one tries again
 */
public record RepeatedTask(Runnable task, String failure) implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(RepeatedTask.class);

    @Override
    public void run() {
        try {
            task.run();
        } catch (RuntimeException | Error failed) {
            LOG.error("{}; the next run tries again", failure, failed);
        }
    }
}
