package dev.appcard.adapter.outbound.persistence.event;

import static dev.appcard.domain.payment.PaymentFixtures.order;
import static dev.appcard.domain.payment.PaymentFixtures.pathTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.admin.owner.SchemaOwner;
import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.adapter.outbound.persistence.payment.PaymentStores;
import dev.appcard.application.port.outbound.store.Outbox;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.domain.event.ClaimedEvent;
import dev.appcard.domain.event.Event;
import dev.appcard.domain.event.EventId;
import dev.appcard.domain.event.EventOutcome;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Three readers, whose connections are cut while they work and whose leases end while they hold events, and writers some of
 * whom commit long after those who began later.
 */
@DisplayName("Three readers under fire")
class OutboxUnderFireTest {

    private static final int READERS = 3;
    private static final int PAYMENTS = 120;
    private static final int LATE = 12;
    private static final int CUTS = 60;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final AtomicInteger cut = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    /** The readers' clock: each claim is later than all before, and some leases have ended by the next. */
    private final AtomicLong seconds = new AtomicLong();

    private final Queue<Event> told = new ConcurrentLinkedQueue<>();

    @Test
    @DisplayName("tell of everything, and of each payment in the order of its changes")
    void nothingLostNothingOutOfOrder() throws Exception {
        System.out.println("OutboxUnderFireTest: random data from -Dseed=" + seed);
        SchemaOwner database = OutboxDatabase.create("outbox_under_fire");
        Sql owner = new Sql(PostgresForTests.asOwner(database));
        CountDownLatch restIsTold = new CountDownLatch(1);
        CountDownLatch lateHaveBegun = new CountDownLatch(LATE);
        try (LocalSessions sessions = new LocalSessions(PostgresForTests.asApplication(database));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> late = new ArrayList<>();
            for (int i = 0; i < LATE; i++) {
                late.add(threads.submit(() -> writeLate(sessions, lateHaveBegun, restIsTold)));
            }
            assertThat(lateHaveBegun.await(60, TimeUnit.SECONDS)).isTrue();
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                writers.add(threads.submit(() -> write(sessions, PAYMENTS / READERS)));
            }
            List<Future<?>> readers = read(sessions, threads, writers);
            cutConnections(database, readers);
            await(writers);
            await(readers);
            assertThat(waiting(owner)).as("of what is committed").isZero();

            restIsTold.countDown();
            await(late);
            assertThat(waiting(owner)).as("of those who were late").isPositive();
            await(read(sessions, threads, late));
        }

        System.out.println("OutboxUnderFireTest: " + told.size() + " told, " + cut.get() + " connections cut, "
                + lost.get() + " events lost to another reader");
        assertThat(waiting(owner)).isZero();
        assertThat(cut.get()).as("connections cut").isPositive();
        List<String> written = owner.query(
                "select subject_key || ' ' || version || ' ' || position from event", row -> row.getString(1));
        assertThat(told.stream().map(event -> name(event.id())).distinct())
                .containsExactlyInAnyOrderElementsOf(written);
        firstTimes()
                .values()
                .forEach(ids -> assertThat(ids)
                        .isSortedAccordingTo(
                                Comparator.comparingLong(EventId::version).thenComparingInt(EventId::position)));
        assertThat(owner.one("select count(*) from event where outcome = 'TAKEN_OVER' and token > 0"))
                .isEqualTo((long) written.size());
    }

    private static String name(EventId id) {
        return id.key() + " " + id.version() + " " + id.position();
    }

    private Map<String, List<EventId>> firstTimes() {
        Map<String, List<EventId>> bySubject = new LinkedHashMap<>();
        told.stream()
                .map(Event::id)
                .distinct()
                .forEach(id -> bySubject
                        .computeIfAbsent(id.key(), _ -> new ArrayList<>())
                        .add(id));
        return bySubject;
    }

    private static long waiting(Sql owner) {
        return (long) owner.one("select count(*) from event where done_at is null");
    }

    private static void write(LocalSessions sessions, int payments) {
        for (int i = 0; i < payments; i++) {
            List<Payment> path = pathTo(i % 2 == 0 ? StateName.CANCELLED : StateName.PARTIALLY_CANCELLED, order());
            Payments store = PaymentStores.on(sessions);
            sessions.run(() -> store.add(path.getFirst()));
            for (int step = 1; step < path.size(); step++) {
                Payment from = path.get(step - 1);
                Payment to = path.get(step);
                assertThat(sessions.run(() -> store.replace(from, to))).isTrue();
            }
        }
    }

    /** One transaction for all steps, begun before all others and committed after all others are told of. */
    private static void writeLate(LocalSessions sessions, CountDownLatch hasBegun, CountDownLatch restIsTold) {
        List<Payment> path = pathTo(StateName.CANCELLED, order());
        Payments store = PaymentStores.on(sessions);
        sessions.run(() -> {
            boolean stored = store.add(path.getFirst());
            for (int step = 1; step < path.size(); step++) {
                stored &= store.replace(path.get(step - 1), path.get(step));
            }
            hasBegun.countDown();
            try {
                return stored && restIsTold.await(5, TimeUnit.MINUTES);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
    }

    private List<Future<?>> read(LocalSessions sessions, ExecutorService threads, List<Future<?>> writers) {
        List<Future<?>> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            Random random = new Random(seed + i);
            readers.add(threads.submit(() -> readUntilNothingWaits(sessions, random, writers)));
        }
        return readers;
    }

    private void readUntilNothingWaits(LocalSessions sessions, Random random, List<Future<?>> writers) {
        Outbox outbox = new JpaOutbox(sessions);
        boolean mayBeMore = true;
        while (mayBeMore) {
            boolean allWritten = writers.stream().allMatch(Future::isDone);
            try {
                mayBeMore = readOnce(sessions, outbox, random) || !allWritten;
            } catch (RuntimeException connectionCut) {
                lost.incrementAndGet();
            }
        }
    }

    /** A lease of two looks: by then another reader may have what this one has not ended. */
    private boolean readOnce(LocalSessions sessions, Outbox outbox, Random random) {
        Instant now = Instant.parse("2026-11-21T03:00:00Z").plusSeconds(seconds.incrementAndGet());
        List<ClaimedEvent> claimed = sessions.run(() -> outbox.claim(now, now.plusSeconds(2), 1 + random.nextInt(8)));
        for (ClaimedEvent one : claimed) {
            // A reader who dies here has told of nothing, one who dies after the next line tells of it once more.
            if (random.nextInt(10) > 0) {
                told.add(one.event());
                if (random.nextInt(10) > 0 && !sessions.run(() -> outbox.done(one, EventOutcome.TAKEN_OVER))) {
                    lost.incrementAndGet();
                }
            }
        }
        return !claimed.isEmpty() || sessions.run(() -> isWaiting(sessions));
    }

    private static boolean isWaiting(LocalSessions sessions) {
        return sessions.with(session -> session.createNativeQuery(
                                "select count(*) from event where done_at is null", Long.class)
                        .getSingleResult())
                > 0;
    }

    private void cutConnections(SchemaOwner database, List<Future<?>> readers) throws SQLException {
        Sql superuser = new Sql(PostgresForTests.asSuperuser(database));
        for (int i = 0; i < CUTS && !readers.stream().allMatch(Future::isDone); i++) {
            cut.addAndGet(superuser.query("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and usename = 'appcard' and query like '%free as materialized%'
                limit 1
                """, row -> row.getBoolean(1)).size());
        }
    }

    private static void await(List<Future<?>> all) throws Exception {
        for (Future<?> one : all) {
            one.get(5, TimeUnit.MINUTES);
        }
    }
}
