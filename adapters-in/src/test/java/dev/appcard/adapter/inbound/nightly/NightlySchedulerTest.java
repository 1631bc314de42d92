package dev.appcard.adapter.inbound.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.appcard.adapter.inbound.nightly.NightlyScheduler.NightlyDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

@DisplayName("A nightly job of several instances on one database")
class NightlySchedulerTest {

    private static final Instant EVENING = Instant.parse("2026-11-22T09:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-11-22T18:30:00Z");
    private static final LocalTime AT = LocalTime.of(3, 30);
    private static final Duration LOOKS = Duration.ofMillis(50);
    private static NightlyPostgres postgres;

    private final RunningClock clock = new RunningClock();
    private final AtomicInteger runs = new AtomicInteger();
    private final List<NightlyScheduler> instances = new ArrayList<>();

    @BeforeAll
    static void startPostgres() throws IOException, SQLException {
        postgres = NightlyPostgres.start();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void noJob() throws SQLException {
        postgres.execute("delete from scheduled_tasks");
    }

    @AfterEach
    void stop() {
        instances.forEach(NightlyScheduler::stop);
    }

    @Test
    @DisplayName("runs once a night, from its time of Korea's day on")
    void onceANight() {
        start(counted(), AT);
        start(counted(), AT);
        start(counted(), AT);
        assertNext("2026-11-22T18:30:00Z");

        clock.set(NIGHT);
        awaitNext("2026-11-23T18:30:00Z");
        clock.set(NIGHT.plus(Duration.ofDays(1)));
        awaitNext("2026-11-24T18:30:00Z");
        assertThat(runs).hasValue(2);
    }

    @Test
    @DisplayName("is made up for in the morning, once, when no instance ran at night")
    void madeUpFor() {
        start(counted(), AT);
        instances.removeFirst().stop();
        clock.set(NIGHT.plus(Duration.ofHours(5)));

        start(counted(), AT);
        start(counted(), AT);

        awaitNext("2026-11-23T18:30:00Z");
        assertThat(runs).hasValue(1);
    }

    @Test
    @DisplayName(
            "has its time moved by the instance that starts with another setting, but is not put off when it is due")
    void otherTime() {
        start(counted(), AT);
        start(counted(), LocalTime.of(4, 0));
        assertNext("2026-11-22T19:00:00Z");

        instances.forEach(NightlyScheduler::stop);
        instances.clear();
        clock.set(NIGHT.plus(Duration.ofHours(1)));
        start(counted(), AT);
        awaitNext("2026-11-23T18:30:00Z");
        assertThat(runs).hasValue(1);
    }

    @Test
    @DisplayName("that fails is told and tried again after a minute, which a restart does not put off")
    void failing() throws SQLException {
        start(
                _ -> {
                    runs.incrementAndGet();
                    throw new IllegalStateException("forced");
                },
                AT);
        clock.set(NIGHT);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> postgres.ofTheJob("consecutive_failures").equals("1"));
        Instant again = Instant.parse(next());
        assertThat(again).isBetween(NIGHT.plusSeconds(60), NIGHT.plusSeconds(180));

        start(counted(), AT);
        assertNext(again.toString());
        instances.removeFirst().stop();
        clock.set(again);

        awaitNext("2026-11-23T18:30:00Z");
        assertThat(runs).hasValue(2);
        assertThat(postgres.ofTheJob("consecutive_failures")).isEqualTo("0");
    }

    @Test
    @DisplayName("whose instance is about to end stops, and another instance goes on at once")
    void stopped() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger gaveUp = new AtomicInteger();
        AtomicReference<Boolean> open = new AtomicReference<>(true);
        start(
                mayGoOn -> {
                    begun.countDown();
                    await().atMost(Duration.ofSeconds(60)).until(() -> !mayGoOn.getAsBoolean());
                    gaveUp.incrementAndGet();
                    return false;
                },
                AT,
                open::get);
        clock.set(NIGHT);
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        start(counted(), AT);

        open.set(false);

        awaitNext("2026-11-23T18:30:00Z");
        assertThat(gaveUp).hasValue(1);
        assertThat(runs).hasValue(1);
    }

    @Test
    @DisplayName("is not taken up again by the instance that is about to end")
    void endingInstance() throws SQLException {
        start(counted(), AT, () -> false);
        clock.set(NIGHT);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !postgres.ofTheJob("consecutive_failures").equals("0"));
        // A look that was under way when the instance paused may have taken it once more.
        awaitLooks();
        String givenBack = postgres.ofTheJob("consecutive_failures");

        awaitLooks();

        assertThat(givenBack).isIn("1", "2");
        assertThat(postgres.ofTheJob("consecutive_failures")).isEqualTo(givenBack);
        assertThat(runs).hasValue(0);
    }

    private void awaitLooks() {
        int asked = clock.asked.get();
        await("it has looked at the clock for many of its looks")
                .atMost(Duration.ofSeconds(60))
                .until(() -> clock.asked.get() > asked + 50);
    }

    @Test
    @DisplayName("whose instance died is taken over when that has not beaten for a minute")
    void dead() throws SQLException {
        start(counted(), AT);
        instances.removeFirst().stop();
        clock.set(NIGHT);
        postgres.execute("update scheduled_tasks set picked = true, picked_by = '4711@dead', version = version + 1,"
                + " last_heartbeat = '" + NIGHT.plus(Duration.ofHours(1)) + "'");

        start(counted(), AT);
        instances.removeFirst().stop();
        assertThat(runs).hasValue(0);
        clock.set(NIGHT.plus(Duration.ofHours(2)));
        start(counted(), AT);

        awaitNext("2026-11-23T18:30:00Z");
        assertThat(runs).hasValue(1);
    }

    @Test
    @DisplayName("can be scheduled later, when the database is away at the start")
    void away() {
        PGSimpleDataSource nothing = new PGSimpleDataSource();
        nothing.setUrl("jdbc:postgresql://localhost:1/appcard");
        NightlyScheduler early = scheduler(counted(), AT, () -> true, nothing);

        assertThatThrownBy(early::start).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(early::start).isInstanceOf(RuntimeException.class);
        early.stop();
    }

    @Test
    @DisplayName("is tried again after pauses that double and are no longer than about an hour")
    void pauses() {
        assertThat(List.of(0, 1, 2, 6, 7, 10_000))
                .map(NightlyRun::pauseAfter)
                .map(Duration::toMinutes)
                .containsExactly(1L, 2L, 4L, 64L, 64L, 64L);
    }

    /** Goes on by itself: the waits of the scheduler go by it. */
    private static final class RunningClock implements InstantSource {
        private final AtomicInteger asked = new AtomicInteger();
        private volatile Duration ahead = Duration.ZERO;

        RunningClock() {
            set(EVENING);
        }

        void set(Instant time) {
            ahead = ahead.plus(Duration.between(instant(), time));
        }

        @Override
        public Instant instant() {
            asked.incrementAndGet();
            return Instant.EPOCH.plusNanos(System.nanoTime()).plus(ahead).truncatedTo(ChronoUnit.MICROS);
        }
    }

    private Predicate<BooleanSupplier> counted() {
        return _ -> {
            runs.incrementAndGet();
            return true;
        };
    }

    private void start(Predicate<BooleanSupplier> work, LocalTime at) {
        start(work, at, () -> true);
    }

    private void start(Predicate<BooleanSupplier> work, LocalTime at, BooleanSupplier open) {
        NightlyScheduler instance = scheduler(work, at, open, postgres.asApplication());
        instances.add(instance);
        instance.start();
    }

    private NightlyScheduler scheduler(
            Predicate<BooleanSupplier> work, LocalTime at, BooleanSupplier open, DataSource source) {
        MetricRegistry registry = mock(MetricRegistry.class);
        when(registry.counter(any(String.class), any(Tag.class))).thenReturn(mock(Counter.class));
        return new NightlyScheduler(
                List.of(new NightlyJob("job", work)),
                at,
                open,
                new NightlyDatabase(source, clock, LOOKS),
                Thread.ofPlatform().daemon().factory(),
                new NightlyMetrics(registry));
    }

    private static void assertNext(String time) {
        assertThat(next()).isEqualTo(time);
    }

    /** Its time is moved by the end of a run, and so the run has been counted. */
    private static void awaitNext(String time) {
        await("the next time is " + time).atMost(Duration.ofSeconds(60)).until(() -> next().equals(time));
    }

    private static String next() {
        try {
            return Instant.ofEpochMilli(
                            Long.parseLong(postgres.ofTheJob("floor(extract(epoch from execution_time) * 1000)")))
                    .toString();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
