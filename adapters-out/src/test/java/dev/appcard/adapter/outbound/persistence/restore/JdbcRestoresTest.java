package dev.appcard.adapter.outbound.persistence.restore;

import static dev.appcard.domain.payment.PaymentFixtures.order;
import static dev.appcard.domain.payment.PaymentFixtures.pathTo;
import static dev.appcard.domain.payment.PaymentFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.adapter.outbound.admin.owner.SchemaOwner;
import dev.appcard.adapter.outbound.admin.schema.FlywayMigrations;
import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.PlainConnections;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.adapter.outbound.persistence.payment.PaymentStores;
import dev.appcard.adapter.outbound.persistence.reconciliation.JdbcAttentionItems;
import dev.appcard.application.port.outbound.restore.Restores;
import dev.appcard.application.port.outbound.restore.RestoresContract;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.domain.attention.AttentionItem;
import dev.appcard.domain.attention.AttentionItem.HeldSinceRestore;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentFixtures;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.restore.HeldKind;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A restored database:")
class JdbcRestoresTest implements RestoresContract {

    private static final Instant FAR_AHEAD = Instant.parse("2100-01-01T00:00:00Z");

    private static SchemaOwner database;
    private static LocalSessions sessions;
    private static Payments payments;
    private static Sql owner;

    private final PlainConnections connections = new PlainConnections(() -> database.connect());
    private final JdbcRestores restores = new JdbcRestores(connections, PostgresForTests.APPLICATION_ROLE);
    private final JdbcAttentionItems attention = new JdbcAttentionItems(connections);

    @BeforeAll
    static void create() throws SQLException {
        database = PostgresForTests.emptyDatabase("restored");
        new FlywayMigrations(database, PostgresForTests.APPLICATION_ROLE).migrate();
        owner = new Sql(PostgresForTests.asOwner(database));
        owner.execute("""
            insert into merchant (id, name, store_id, domain, business_number, return_addresses, contracts)
            values ('shop', '행복상점', '2999199999', 'shop.example.com', '1234567890', '{}', '{APP_CARD}')
            """);
        sessions = new LocalSessions(PostgresForTests.asApplication(database));
        payments = PaymentStores.on(sessions);
    }

    @AfterAll
    static void close() {
        sessions.close();
    }

    @BeforeEach
    void forget() throws SQLException {
        owner.execute("truncate restored_work, restore restart identity cascade");
    }

    @Override
    public Restores restores() {
        return restores;
    }

    @Test
    @DisplayName("nothing changes until it is admitted, whatever the gateway tries; the administration may")
    void nothingShouldChangeWhileItStands() throws SQLException {
        List<Payment> path = pathTo(StateName.APP_CALLED, order());
        sessions.run(() -> payments.add(path.getFirst()));
        begin();

        for (String table : List.of(
                "payment",
                "approval_watch",
                "registration",
                "registered_card",
                "subscription",
                "subscription_charge")) {
            assertRefused("RS001", () -> asGateway("insert into " + table + " default values"), table);
            assertRefused("RS001", () -> asGateway("delete from " + table), table);
        }
        assertRefused("RS001", () -> sessions.run(() -> payments.add(Payment.open(order()))), "a new payment");
        assertRefused("RS001", () -> sessions.run(() -> payments.replace(path.getFirst(), path.getLast())), "a step");
        assertThat(sessions.run(() -> payments.find(path.getFirst().key()))).contains(path.getFirst());
        assertThat(new JpaRestoredDatabase(sessions).awaitsAdmission()).isTrue();
        owner.execute("update payment set order_name = order_name");

        restores.admit(Instant.now(), DECISION);
        sessions.run(() -> payments.add(Payment.open(order())));
        assertThat(new JpaRestoredDatabase(sessions).awaitsAdmission()).isFalse();
    }

    @Test
    @DisplayName("the gateway's role can neither begin nor admit")
    void gatewayShouldNotAdmit() throws SQLException {
        begin();
        for (String statement : List.of(
                "update restore set admitted_at = now()",
                "delete from restore",
                "insert into restore (backup_at, begun_by, begun_because) values (now(), 'x', 'x')",
                "update restored_work set status = 'RELEASED'",
                "truncate restored_work")) {
            assertRefused("42501", () -> asGateway(statement), statement);
        }
    }

    @Test
    @DisplayName("what was unfinished is held for a person, changes no more, and is let go by him alone")
    void unfinishedShouldBeHeld() throws SQLException {
        List<Payment> path = pathTo(StateName.APP_CALLED, order());
        sessions.run(() -> payments.add(path.getFirst()));
        Payment unknown = stored(StateName.APPROVING);
        begin();

        Map<HeldKind, Integer> held = restores.admit(Instant.now(), DECISION).orElseThrow();

        assertThat(held.get(HeldKind.PAYMENT)).isGreaterThanOrEqualTo(2);
        assertThat(restores.held()).containsEntry(HeldKind.PAYMENT, held.get(HeldKind.PAYMENT));
        assertThat(sessions.run(() -> payments.dueAt(FAR_AHEAD, 1_000)))
                .extracting(Payment::key)
                .doesNotContain(unknown.key());
        assertRefused("RS002", () -> sessions.run(() -> payments.replace(path.getFirst(), path.getLast())), "held");

        HeldSinceRestore item = item(unknown);
        assertThat(item.state()).isEqualTo("APPROVING");
        assertThat(attention.release(item, DECISION)).isTrue();
        assertThat(attention.release(item, DECISION)).isFalse();
        sessions.run(() -> payments.replace(unknown, step(unknown, StateName.NET_CANCELLING)));
        HeldSinceRestore opened = item(path.getFirst());
        assertThat(attention.leave(opened, DECISION)).isTrue();
        assertThat(attention.release(opened, DECISION)).isFalse();
        assertThat(attention.open()).doesNotContain(item, opened);
        assertThat(owner.query(
                        "select action || ' ' || operator || ': ' || reason from attention_decision order by id",
                        row -> row.getString(1)))
                .containsExactly("RELEASE kim: 디스크 고장", "ACCEPT kim: 디스크 고장");
    }

    @Test
    @DisplayName("an approval of the backup is not cancelled before the end; one that was made since is")
    void approvalsShouldNotBeCancelledBeforeTheEnd() {
        Payment approved = stored(StateName.APPROVED, Instant.now().minusSeconds(3_600));
        begin();
        restores.admit(Instant.now(), DECISION);

        assertRefused("RS003", () -> cancel(approved), "an approval of the backup");
        cancel(stored(StateName.APPROVED, Instant.now().plusSeconds(3_600)));
        restores.end(DECISION);
        cancel(approved);
    }

    @Test
    @DisplayName("at the end goes on what was opened only and the VAN knows nothing of")
    void openedShouldGoOnAtTheEnd() throws SQLException {
        Payment opened = stored(StateName.READY);
        Payment sold = stored(StateName.READY);
        Payment unknown = stored(StateName.APPROVING);
        begin();
        restores.admit(Instant.now(), DECISION);
        owner.execute("""
            insert into reconciliation (digest, business_date, file_sequence, lines)
            values (repeat('a', 64), '2026-11-21', 1, 1);
            insert into reconciliation_difference (digest, number, kind, order_number, store_id, movement, serial, remedy,
                there_amount, there_booked_at, there_transaction, there_approved_on, status)
            values (repeat('a', 64), 1, 'MISSING_HERE', '%s-1', '2999199999', 'APPROVAL', 0, 'PERSON',
                51000, '2026-11-21 10:15', '100000000001', '2026-11-21', 'NEEDS_ATTENTION')
            """.formatted(sold.key()));
        assertThat(item(sold).there()).containsExactly("APPROVAL of 51000, approval 100000000001 of 2026-11-21");

        restores.end(DECISION);

        List<AttentionItem> open = attention.open();
        assertThat(open).extracting(AttentionItem::id).doesNotContain("restored-PAYMENT-" + opened.key());
        assertThat(open)
                .extracting(AttentionItem::id)
                .contains("restored-PAYMENT-" + sold.key(), "restored-PAYMENT-" + unknown.key());
        assertThat(sessions.run(() -> payments.dueAt(FAR_AHEAD, 1_000)))
                .extracting(Payment::key)
                .contains(opened.key())
                .doesNotContain(sold.key(), unknown.key());
    }

    @Test
    @DisplayName("of subscriptions is held what was to be charged by now, not what is due later")
    void dueChargesShouldBeHeld() throws SQLException {
        subscription("sub_due0000000000000", "now() - interval '1 hour'");
        subscription("sub_later00000000000", "now() + interval '1 day'");
        begin();

        assertThat(restores.admit(Instant.now(), DECISION).orElseThrow()).containsEntry(HeldKind.CHARGE, 1);

        String tooLate = "update subscription_charge set status = 'CALLED_OFF' where subscription_id = ";
        assertRefused("RS002", () -> asGateway(tooLate + "'sub_due0000000000000'"), "held");
        asGateway(tooLate + "'sub_later00000000000'");
        HeldSinceRestore held = attention.open().stream()
                .filter(item -> item.id().equals("restored-CHARGE-sub_due0000000000000/1"))
                .map(HeldSinceRestore.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(attention.release(held, DECISION)).isTrue();
        assertThat(owner.one("select look_at < now() from subscription_charge where subscription_id ="
                        + " 'sub_due0000000000000'"))
                .isEqualTo(true);
    }

    private static void subscription(String id, String due) throws SQLException {
        owner.execute("""
            insert into subscription (id, version, merchant_id, customer_key, order_name, amount, tax_free, cycle_type,
                cycle_value, start_date, charge_time, created_at, status, billing_key, last_period)
            values ('%1$s', 1, 'shop', 'c', '구독', 9900, 0, 'MONTHLY', 1, '2026-11-01', '09:00', now(), 'ACTIVE', 'b', 1);
            insert into subscription_charge (subscription_id, period, version, due_at, status, amount, tax_free, look_at,
                tries, declines, setbacks)
            values ('%1$s', 1, 1, %2$s, 'WAITING', 9900, 0, %2$s, 0, 0, 0)
            """.formatted(id, due));
    }

    private void begin() {
        assertThat(restores.begin(BACKUP, DECISION)).isTrue();
    }

    private static Payment stored(StateName state) {
        return stored(state, Instant.now());
    }

    private static Payment stored(StateName state, Instant openedAt) {
        List<Payment> path = pathTo(state, order(PaymentFixtures.MERCHANT, PaymentFixtures.newOrderId(), openedAt));
        sessions.run(() -> payments.add(path.getFirst()));
        for (int next = 1; next < path.size(); next++) {
            Payment before = path.get(next - 1);
            Payment after = path.get(next);
            sessions.run(() -> payments.replace(before, after));
        }
        return path.getLast();
    }

    private static void cancel(Payment approved) {
        assertThat(sessions.run(() -> payments.replace(approved, step(approved, StateName.CANCELLING))))
                .isTrue();
    }

    private HeldSinceRestore item(Payment payment) {
        return attention.open().stream()
                .filter(item -> item.id().equals("restored-PAYMENT-" + payment.key()))
                .map(HeldSinceRestore.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void asGateway(String statement) throws SQLException {
        new Sql(PostgresForTests.asApplication(database)).execute(statement);
    }

    /** By the SQLSTATE, which is the cause of whatever came out. */
    private static void assertRefused(String state, ThrowingCallable work, String what) {
        assertThatThrownBy(work)
                .as(what)
                .satisfies(failed -> assertThat(Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                                .filter(SQLException.class::isInstance)
                                .map(cause -> ((SQLException) cause).getSQLState()))
                        .contains(state));
    }
}
