package dev.appcard.adapter.outbound.persistence.event;

import static dev.appcard.domain.payment.PaymentFixtures.order;
import static dev.appcard.domain.payment.PaymentFixtures.pathTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.admin.owner.SchemaOwner;
import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.adapter.outbound.persistence.payment.PaymentStores;
import dev.appcard.application.port.outbound.store.HistoryEntry;
import dev.appcard.application.port.outbound.store.Outbox;
import dev.appcard.application.port.outbound.store.OutboxContract;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.domain.event.ClaimedEvent;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The contract on PostgreSQL, as the application's role: in a database of its own, since readers take whatever waits. */
class JpaOutboxTest implements OutboxContract {

    private static LocalSessions sessions;
    private static Sql owner;

    @BeforeAll
    static void openSessions() throws SQLException {
        SchemaOwner database = OutboxDatabase.create("outbox");
        owner = new Sql(PostgresForTests.asOwner(database));
        sessions = new LocalSessions(PostgresForTests.asApplication(database));
    }

    @AfterAll
    static void closeSessions() {
        sessions.close();
    }

    @Override
    public Payments payments() {
        return PaymentStores.on(sessions);
    }

    @Override
    public Outbox outbox() {
        return new JpaOutbox(sessions);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return sessions;
    }

    @Override
    public List<HistoryEntry<StateName>> historyOf(PaymentKey key) {
        return List.of();
    }

    @Test
    @DisplayName("an event of a later version waits for it, and what came later of its payment too; nothing else does")
    void laterVersion() throws SQLException {
        Payment stuck = storeAll(pathTo(StateName.APPROVED, order()));
        owner.execute("update event set type = 'LATER' where version = 3 and subject_key = '"
                + stuck.key().value() + "'");
        Payment other = storeAll(pathTo(StateName.EXPIRED, order()));

        List<ClaimedEvent> claimed = sessions.run(() -> outbox().claim(NOW, LEASE_ENDS, MANY));

        assertThat(claimed)
                .extracting(one -> one.event().id().key())
                .containsExactly(other.key().value());
        owner.execute("update event set type = 'PAYMENT_STATUS_CHANGED' where type = 'LATER'");
    }

    @Test
    @DisplayName("a very long queue is claimed from its beginning, by the index of what waits")
    void longQueue() throws SQLException {
        owner.execute("""
            insert into event (subject, subject_key, version, position, type, merchant_id, status, at)
            select 'PAYMENT', 'queued-' || number / 2, 1 + number % 2, 1, 'PAYMENT_STATUS_CHANGED', 'shop', 'DONE',
                now() - interval '1 day' + number * interval '1 millisecond'
            from generate_series(0, 199999) as number;
            """);
        owner.execute("analyze event");
        String claim = JpaOutbox.CLAIM
                .replace(":now", "now()")
                .replace(":until", "now()")
                .replace(":most", "100");

        assertThat(String.join("\n", owner.query("explain " + claim, row -> row.getString(1))))
                .contains("event_waiting")
                .doesNotContain("Seq Scan on event", "Sort Key");
        assertThat(sessions.run(() -> outbox().claim(NOW, LEASE_ENDS, 3)))
                .extracting(claimed -> claimed.event().id().key())
                .containsExactlyInAnyOrder("queued-0", "queued-1", "queued-2");
        owner.execute("delete from event where subject_key like 'queued-%'");
    }

    /** As the version before webhooks passed over events, each second. */
    private static final String PASS_OVER = """
        update event set done_at = clock_timestamp(), outcome = 'NO_RECEIVER', claimed_until = null
        where done_at is null and (claimed_until is null or claimed_until <= timestamptz 'epoch')
        """;

    @Test
    @DisplayName("an event is left to this version by the one before, which ended all that nobody had ever claimed")
    void earlierVersion() throws SQLException {
        Payment payment = storeAll(pathTo(StateName.AUTHENTICATED, order()));

        owner.execute(PASS_OVER);

        assertThat(sessions.run(() -> outbox().claim(NOW, LEASE_ENDS, MANY)))
                .extracting(claimed -> claimed.event().id().key())
                .containsExactly(payment.key().value());
    }

    @Test
    @DisplayName("one statement for each operation, and none for a change that its merchant does not see")
    void statements() {
        List<Payment> path = pathTo(StateName.APPROVED, order());
        Payment approving = storeAll(path.subList(0, path.size() - 1));
        sessions.takeStatements();
        replace(approving, path.getLast());
        assertThat(sessions.takeStatements())
                .filteredOn(sql -> sql.startsWith("insert into event"))
                .hasSize(1);

        sessions.run(() -> outbox().claim(NOW, LEASE_ENDS, MANY));
        assertThat(sessions.takeStatements()).hasSize(1);
    }
}
