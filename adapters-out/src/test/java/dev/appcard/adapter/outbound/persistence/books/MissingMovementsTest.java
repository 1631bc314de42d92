package dev.appcard.adapter.outbound.persistence.books;

import static dev.appcard.domain.payment.PaymentFixtures.order;
import static dev.appcard.domain.payment.PaymentFixtures.pathTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.admin.owner.SchemaOwner;
import dev.appcard.adapter.outbound.admin.schema.FlywayMigrations;
import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.adapter.outbound.persistence.payment.PaymentStores;
import dev.appcard.adapter.outbound.persistence.recovery.WatchStores;
import dev.appcard.application.port.outbound.store.ApprovalWatches;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.NetCancelling;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.recovery.ApprovalWatch;
import dev.appcard.domain.recovery.Backoff;
import dev.appcard.domain.recovery.NetCancelEnd;
import dev.appcard.domain.recovery.WatchOutcome;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a version without a journal has moved")
class MissingMovementsTest {

    private static final Instant ENDED = Instant.parse("2026-11-21T02:00:00Z");
    private static SchemaOwner owner;
    private static Sql rows;
    private static LocalSessions sessions;
    private static Payments payments;

    @BeforeAll
    static void openDatabase() throws SQLException {
        owner = PostgresForTests.emptyDatabase("missing_movements");
        migrate();
        rows = new Sql(PostgresForTests.asOwner(owner));
        rows.execute("""
            insert into merchant (id, name, store_id, domain, business_number, return_addresses, contracts)
            values ('shop', '행복상점', '2999199999', 'shop.example.com', '1234567890', '{}', '{APP_CARD}')
            """);
        sessions = new LocalSessions(PostgresForTests.asApplication(owner));
        payments = PaymentStores.on(sessions);
    }

    @AfterAll
    static void closeSessions() {
        sessions.close();
    }

    @Test
    @DisplayName("is entered by every migrate, once, as the change itself would have entered it")
    void entered() throws SQLException {
        for (StateName state : StateName.values()) {
            stored(state);
        }
        lateApproval();
        List<String> asBooked = journal();
        // As that version leaves it.
        rows.execute("delete from journal_line; update payment set net_cancel_end = null");

        migrate();
        // What was net-cancelled by the VAN's word that version did not write down; its two entries sum to nothing.
        assertThat(journal()).hasSize(asBooked.size() - 4).isSubsetOf(asBooked);
        assertThat(rows.one("select count(*) from journal_line where not entered_afterwards"))
                .isEqualTo(0L);

        List<String> once = journal();
        migrate();
        assertThat(journal()).isEqualTo(once);
    }

    @Test
    @DisplayName("is entered beside what is there")
    void beside() throws SQLException {
        Payment partly = stored(StateName.PARTIALLY_CANCELLED);
        rows.execute("delete from journal_line where movement = 'approval' and payment_key = '"
                + partly.key().value() + "'");

        migrate();

        assertThat(rows.query(
                        "select movement, entered_afterwards from journal_line where payment_key = ? and line = 1"
                                + " order by 1",
                        row -> row.getString(1) + " " + row.getBoolean(2),
                        partly.key().value()))
                .containsExactly("approval true", "cancel-1 false");
    }

    private static void migrate() {
        new FlywayMigrations(owner, PostgresForTests.APPLICATION_ROLE).migrate();
    }

    private static Payment stored(StateName state) {
        List<Payment> path = pathTo(state, order());
        sessions.run(() -> payments.add(path.getFirst()));
        for (int step = 1; step < path.size(); step++) {
            Payment from = path.get(step - 1);
            Payment to = path.get(step);
            assertThat(sessions.run(() -> payments.replace(from, to))).isTrue();
        }
        return path.getLast();
    }

    private static void lateApproval() {
        Payment undoing = stored(StateName.NET_CANCELLING);
        Payment ended = undoing.to(((NetCancelling) undoing.state()).ended(NetCancelEnd.NO_SUCH_ORDER, ENDED));
        ApprovalWatch begun =
                ApprovalWatch.begun(ended.key(), ENDED, new Backoff(Duration.ofMinutes(1), Duration.ofHours(1)));
        ApprovalWatches watches = WatchStores.on(sessions);
        assertThat(sessions.run(() -> payments.replace(undoing, ended)
                        && watches.add(begun)
                        && watches.end(begun, begun.over(WatchOutcome.UNDONE, ENDED.plusSeconds(60)), ended)))
                .isTrue();
    }

    /** Without what only the change itself can know. */
    private static List<String> journal() {
        return rows.query("""
            select concat_ws(' ', payment_key, movement, line, kind, account, amount, merchant_id, store_id, business_date, at,
                order_number, transaction_number, approval_number) from journal_line order by 1
            """, row -> row.getString(1));
    }
}
