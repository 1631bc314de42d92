package dev.appcard.adapter.inbound.schedule;

import dev.appcard.application.port.DatabaseUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A task that a schedule repeats. Never throws: an exception would stop the schedule for good.
 *
 * @param failure for the log, when a run fails; the next one tries again. That the database is busy or away has been told
 */
public record RepeatedTask(Runnable task, String failure) implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(RepeatedTask.class);

    @Override
    public void run() {
        try {
            task.run();
        } catch (DatabaseUnavailable told) {
            LOG.debug("{}: no database; the next run tries again", failure);
        } catch (RuntimeException | Error failed) {
            LOG.error("{}; the next run tries again", failure, failed);
        }
    }
}
