package dev.appcard.adapter.outbound.persistence.books;

import static dev.appcard.domain.payment.PaymentFixtures.order;
import static dev.appcard.domain.payment.PaymentFixtures.pathTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.MerchantsForTests;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.adapter.outbound.persistence.payment.PaymentStores;
import dev.appcard.adapter.outbound.persistence.recovery.WatchStores;
import dev.appcard.application.port.outbound.store.ApprovalWatches;
import dev.appcard.application.port.outbound.store.HistoryEntry;
import dev.appcard.application.port.outbound.store.JournalContract;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.domain.books.Movement;
import dev.appcard.domain.books.MovementKind;
import dev.appcard.domain.books.VanReference;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The journal on PostgreSQL, as the application's role")
class JournalTest implements JournalContract {

    private static final String REFUSED_BY_CHECK = "23514";
    private static final String REFUSED_AS_DOUBLE = "23505";
    private static final String REFUSED_BY_PRIVILEGE = "42501";
    private static final Sql APPLICATION = new Sql(PostgresForTests.asApplication());
    private static LocalSessions sessions;

    @BeforeAll
    static void openSessions() {
        MerchantsForTests.ensureThoseOfTheFixtures();
        sessions = new LocalSessions(PostgresForTests.asApplication());
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
    public ApprovalWatches watches() {
        return WatchStores.on(sessions);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return sessions;
    }

    @Override
    public List<HistoryEntry<StateName>> historyOf(PaymentKey key) {
        return List.of();
    }

    @Override
    public List<Movement> journalOf(PaymentKey key) {
        return APPLICATION.query("""
            select * from journal_line where payment_key = ? and account = 'VAN_RECEIVABLE' order by movement
            """, JournalTest::movement, key.value());
    }

    private static Movement movement(ResultSet row) throws SQLException {
        return new Movement(
                row.getString("movement"),
                MovementKind.valueOf(row.getString("kind")),
                Money.won(Math.abs(row.getLong("amount"))),
                row.getObject("business_date", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new VanReference(
                        row.getString("order_number"),
                        row.getString("store_id"),
                        row.getString("transaction_number"),
                        row.getString("approval_number")));
    }

    @Test
    @DisplayName("a change that moves money costs one statement more, however many lines it has")
    void statements() {
        List<Payment> approved = pathTo(StateName.APPROVED, order());
        Payment approving = storeAll(approved.subList(0, approved.size() - 1));
        List<Payment> ended = pathTo(StateName.NET_CANCELLED, order());
        Payment undoing = storeAll(ended.subList(0, ended.size() - 1));

        sessions.takeStatements();
        replace(approving, approved.getLast());
        replace(undoing, ended.getLast());
        assertThat(sessions.takeStatements())
                .filteredOn(sql -> sql.contains("journal_line"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_line set amount = amount + 1",
                "update journal_line set entered_at = now()",
                "delete from journal_line",
                "truncate journal_line",
                "update payment_history set state = 'APPROVED'",
                "delete from payment_history",
                "truncate payment_history"
            })
    @DisplayName("is added to by the application's role, and never changed; so is the history")
    void appendOnly(String sql) {
        storeAll(pathTo(StateName.APPROVED, order()));

        assertThatThrownBy(() -> APPLICATION.execute(sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(REFUSED_BY_PRIVILEGE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "one line only; (1, 'CANCEL', 'VAN_RECEIVABLE', -51000)",
                "a won off; (1, 'CANCEL', 'VAN_RECEIVABLE', -51000), (2, 'CANCEL', 'MERCHANT_PAYABLE', 50999)",
                "the wrong way round; (1, 'CANCEL', 'VAN_RECEIVABLE', 51000), (2, 'CANCEL', 'MERCHANT_PAYABLE',"
                        + " -51000)",
                "twice the same account; (1, 'CANCEL', 'VAN_RECEIVABLE', -51000), (2, 'CANCEL', 'VAN_RECEIVABLE',"
                        + " 51000)",
                "an approval's name; (1, 'APPROVAL', 'VAN_RECEIVABLE', -51000), (2, 'APPROVAL', 'MERCHANT_PAYABLE',"
                        + " 51000)",
                "nothing moved; (1, 'CANCEL', 'VAN_RECEIVABLE', 0), (2, 'CANCEL', 'MERCHANT_PAYABLE', 0)"
            })
    @DisplayName("the database itself refuses an entry that cannot be")
    void balanced(String what, String lines) {
        Payment approved = storeAll(pathTo(StateName.APPROVED, order()));

        assertThatThrownBy(() -> insert(approved, "cancel-1", lines))
                .as(what)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(REFUSED_BY_CHECK));
        assertThat(journalOf(approved.key())).hasSize(1);
    }

    @Test
    @DisplayName("the same money is not booked twice")
    void doubled() {
        Payment approved = storeAll(pathTo(StateName.APPROVED, order()));
        String lines = "(1, 'CANCEL', 'VAN_RECEIVABLE', -51000), (2, 'CANCEL', 'MERCHANT_PAYABLE', 51000)";

        assertThatCode(() -> insert(approved, "cancel-1", lines)).doesNotThrowAnyException();
        assertThatThrownBy(() -> insert(approved, "cancel-1", lines))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(REFUSED_AS_DOUBLE));
    }

    private static void insert(Payment payment, String movement, String lines) throws SQLException {
        APPLICATION.execute("""
            insert into journal_line (payment_key, movement, line, kind, account, amount, merchant_id, store_id, business_date,
                at, order_number, version)
            select '%s', '%s', line, kind, account, amount, 'shop', '2999199999', '2026-11-21', now(), 'x-1', 1
            from (values %s) as lines (line, kind, account, amount)
            """.formatted(payment.key().value(), movement, lines));
    }
}
