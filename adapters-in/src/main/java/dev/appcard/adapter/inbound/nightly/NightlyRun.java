package dev.appcard.adapter.inbound.nightly;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import dev.appcard.application.port.DatabaseUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of a job's row when a run of it has come to its end, was stopped, failed, or was left by a dead instance. */
final class NightlyRun {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyRun.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;

    private final NightlyJob job;
    private final Surroundings surroundings;

    private NightlyRun(NightlyJob job, Surroundings surroundings) {
        this.job = job;
        this.surroundings = surroundings;
    }

    /**
     * @param open whether this instance takes up work, and goes on with it
     * @param pause from now on this instance takes nothing more
     */
    record Surroundings(Schedule nights, BooleanSupplier open, Runnable pause, NightlyMetrics metrics) {}

    static Task<Void> task(NightlyJob job, Surroundings surroundings) {
        NightlyRun run = new NightlyRun(job, surroundings);
        surroundings.metrics().show(job);
        return Tasks.custom(job.name(), Void.class)
                .onFailure(run::tryAgain)
                .onDeadExecution(run::takeOver)
                .execute((_, _) -> run.run());
    }

    private CompletionHandler<Void> run() {
        boolean complete = false;
        if (surroundings.open().getAsBoolean()) {
            LOG.info("nightly job {}: begun", job.name());
            complete = job.work().test(surroundings.open());
        }
        return complete ? this::untilTomorrow : this::giveBack;
    }

    private void untilTomorrow(ExecutionComplete done, ExecutionOperations<Void> row) {
        Instant next = surroundings.nights().getNextExecutionTime(done);
        row.reschedule(done, next);
        surroundings.metrics().succeeded(job, done.getTimeDone());
        LOG.info("nightly job {}: done, the next time at {}", job.name(), next);
    }

    /** This instance is about to end: another goes on with it at once, or this one when it is back. */
    private void giveBack(ExecutionComplete stopped, ExecutionOperations<Void> row) {
        surroundings.pause().run();
        LOG.info("nightly job {}: stopped, another instance goes on", job.name());
        Instant at = stopped.getTimeDone();
        row.reschedule(ExecutionComplete.failure(stopped.getExecution(), at, at, null), at);
    }

    private void tryAgain(ExecutionComplete failed, ExecutionOperations<Void> row) {
        Instant again = failed.getTimeDone().plus(pauseAfter(failed.getExecution().consecutiveFailures));
        tell(failed.getCause().orElse(null), again);
        surroundings.metrics().failed(job);
        row.reschedule(failed, again);
    }

    /** That the database is busy or away has been told with all it says. */
    private void tell(@Nullable Throwable cause, Instant again) {
        if (cause instanceof DatabaseUnavailable) {
            LOG.warn("nightly job {}: no database; tried again at {}", job.name(), again);
        } else {
            LOG.error("nightly job {}: failed; tried again at {}", job.name(), again, cause);
        }
    }

    private void takeOver(ExecutionComplete dead, ExecutionOperations<Void> row) {
        LOG.warn("nightly job {}: {} has left it, another instance goes on", job.name(), dead.getExecution().pickedBy);
        surroundings.metrics().failed(job);
        row.reschedule(dead, dead.getTimeDone());
    }

    /** A minute, doubled each time, and no more than about an hour. */
    static Duration pauseAfter(int failuresBefore) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(failuresBefore, MOST_DOUBLINGS));
    }
}
