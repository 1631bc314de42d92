package dev.appcard.adapter.inbound.nightly;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import dev.appcard.domain.time.KoreanTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The nightly jobs by db-scheduler: a row each, which one instance of all takes when it is due; it beats while it works, and
 * when it has not beaten for a minute another takes over. A night in which no instance ran is made up for at the next start.
 */
final class NightlyScheduler {

    /** A job's row has a name and an instance; ours has one only. */
    static final String NIGHT = "night";

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int HEARTBEATS_MISSED = 6;
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(5);

    private final InstantSource clock;
    private final Daily nights;
    private final NightlyMetrics metrics;
    private final Map<NightlyJob, Task<Void>> tasks;
    private final Scheduler scheduler;
    private volatile boolean stopping;

    /**
     * @param at Korean time
     * @param open whether this instance takes up work
     */
    NightlyScheduler(
            List<NightlyJob> jobs,
            LocalTime at,
            BooleanSupplier open,
            NightlyDatabase database,
            ThreadFactory threads,
            NightlyMetrics metrics) {
        this.clock = database.clock();
        this.nights = new Daily(KoreanTime.ZONE, at);
        this.metrics = metrics;
        NightlyRun.Surroundings surroundings =
                new NightlyRun.Surroundings(nights, () -> open.getAsBoolean() && !stopping, this::pause, metrics);
        this.tasks =
                jobs.stream().collect(Collectors.toMap(Function.identity(), job -> NightlyRun.task(job, surroundings)));
        this.scheduler = scheduler(database, threads, List.copyOf(tasks.values()));
    }

    /**
     * @param source of connections that are part of no transaction
     * @param clock by which all instances go
     * @param pollEvery between two looks for what is due
     */
    record NightlyDatabase(DataSource source, InstantSource clock, Duration pollEvery) {}

    private static Scheduler scheduler(NightlyDatabase database, ThreadFactory threads, List<Task<?>> tasks) {
        int atOnce = tasks.size();
        return Scheduler.create(database.source(), tasks)
                .schedulerName(new SchedulerName.Fixed(thisInstance()))
                .clock(database.clock()::instant)
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .pollUsingLockAndFetch(0.5, 1)
                .pollingInterval(database.pollEvery())
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_MISSED)
                .shutdownMaxWait(STOPPED_WITHIN)
                .failureLogging(LogLevel.OFF, false)
                .threads(atOnce)
                .executorService(Executors.newFixedThreadPool(atOnce, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(2, threads))
                .build();
    }

    private static String thisInstance() {
        return ProcessHandle.current().pid() + "@" + new SchedulerName.Hostname().getName();
    }

    /** @throws RuntimeException when the database does not answer; it may be called again then */
    void start() {
        tasks.forEach(this::ensureScheduled);
        scheduler.start();
    }

    void stop() {
        stopping = true;
        scheduler.stop();
    }

    private void pause() {
        scheduler.pause();
    }

    private void ensureScheduled(NightlyJob job, Task<Void> task) {
        Instant next = nights.getInitialExecutionTime(clock.instant());
        Optional<ScheduledExecution<Object>> there = scheduler.getScheduledExecution(task.instance(NIGHT));
        there.map(ScheduledExecution::getLastSuccess).ifPresent(at -> metrics.succeeded(job, at));
        if (there.isEmpty()) {
            scheduler.scheduleIfNotExists(task.instance(NIGHT), next);
        } else if (waitsForAnotherTime(there.get(), next)) {
            scheduler.reschedule(task.instance(NIGHT), next);
        }
    }

    /** It was scheduled by another setting. What is due, runs or has failed is left alone, so that no night is left out. */
    private boolean waitsForAnotherTime(ScheduledExecution<Object> there, Instant next) {
        return !there.isPicked()
                && there.getConsecutiveFailures() == 0
                && there.getExecutionTime().isAfter(clock.instant())
                && !there.getExecutionTime().equals(next);
    }
}
