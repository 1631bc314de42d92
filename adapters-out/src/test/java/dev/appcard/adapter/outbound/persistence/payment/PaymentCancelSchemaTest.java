package dev.appcard.adapter.outbound.persistence.payment;

import static dev.appcard.domain.payment.PaymentFixtures.order;
import static dev.appcard.domain.payment.PaymentFixtures.pathTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.MerchantsForTests;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A payment of 51,000 won, 7,000 of them tax-free, whose first part (25,500 and 3,500) is done; whatever is written by hand. */
@DisplayName("The database itself")
class PaymentCancelSchemaTest {
    private static final Sql SQL = new Sql(PostgresForTests.asApplication());
    private LocalSessions sessions;
    private String key;

    @BeforeEach
    void store() {
        MerchantsForTests.ensureThoseOfTheFixtures();
        sessions = new LocalSessions(PostgresForTests.asApplication());
        key = stored(StateName.PARTIALLY_CANCELLED);
    }

    @AfterEach
    void close() {
        sessions.close();
    }

    @Test
    @DisplayName("takes a second part that begins with what the first has left")
    void chain() {
        assertThatCode(() -> insert("2, 'k', 25500, 25500, 0, 3500, 3500, 0")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // more than is left, of the whole, of the tax-free part, of the taxed part
                "2, 'k', 25500, 25501, -1, 3500, 3500, 0",
                "2, 'k', 25500, 5000, 20500, 3500, 3501, -1",
                "2, 'k', 25500, 22001, 3499, 3500, 0, 3500",
                // sums that are none
                "2, 'k', 25500, 5000, 25500, 3500, 0, 3500",
                "2, 'k', 25500, 5000, 20500, 3500, 1000, 3500",
                // nothing at all
                "2, 'k', 25500, 0, 25500, 3500, 0, 3500",
                // another beginning than what the first has left
                "2, 'k', 51000, 5000, 46000, 7000, 0, 7000",
                "2, 'k', 25500, 5000, 20500, 7000, 0, 7000",
                // a serial that leaves one out, one that is taken, one too many
                "3, 'k', 25500, 5000, 20500, 3500, 0, 3500",
                "1, 'k', 51000, 5000, 46000, 7000, 0, 7000",
                "10, 'k', 25500, 5000, 20500, 3500, 0, 3500"
            })
    @DisplayName("takes no cancel that would make more than the amount")
    void sum(String values) {
        assertThatThrownBy(() -> insert(values)).isInstanceOf(SQLException.class);
    }

    @Test
    @DisplayName("takes no first part that begins with more than the payment's amount")
    void beginsWithTheAmount() {
        String other = stored(StateName.APPROVED);

        assertThatThrownBy(() -> insert(other, "1, 'k', 51001, 5000, 46001, 7000, 0, 7000"))
                .hasMessageContaining("does not begin with the whole amount");
        assertThatCode(() -> insert(other, "1, 'k', 51000, 5000, 46000, 7000, 0, 7000"))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("takes one part under way for each payment")
    void oneUnderWay() throws SQLException {
        insert("2, 'k', 25500, 5000, 20500, 3500, 0, 3500");

        assertThatThrownBy(() -> insert("3, 'k', 20500, 5000, 15500, 3500, 0, 3500"))
                .hasMessageContaining("payment_cancel_one_under_way");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from payment_cancel where payment_key = '%s'",
                "update payment_cancel set amount = 1, balance_after = 50999 where payment_key = '%s'",
                "update payment_cancel set done_at = null, done_version = null where payment_key = '%s'"
            })
    @DisplayName("changes nothing of a part that is done")
    void doneStaysDone(String sql) {
        assertThatThrownBy(() -> SQL.execute(sql.formatted(key))).hasMessageContaining("is done and does not change");
        assertThat(SQL.one("select balance_after from payment_cancel where payment_key = ?", key))
                .isEqualTo(25_500L);
    }

    @Test
    @DisplayName("shows a reader of a payment's version no part that was done later")
    void laterVersion() throws SQLException {
        insert("2, 'k', 25500, 5000, 20500, 3500, 0, 3500");
        SQL.execute(
                "update payment_cancel set done_at = now(), done_version = 99 where serial = 2 and payment_key = '%s'"
                        .formatted(key));

        assertThat(PaymentStores.on(sessions)
                        .find(new PaymentKey(key))
                        .orElseThrow()
                        .cancels())
                .hasSize(1);
    }

    private String stored(StateName state) {
        Payments payments = PaymentStores.on(sessions);
        List<Payment> path = pathTo(state, order());
        sessions.run(() -> payments.add(path.getFirst()));
        for (int step = 1; step < path.size(); step++) {
            Payment current = path.get(step - 1);
            Payment next = path.get(step);
            sessions.run(() -> payments.replace(current, next));
        }
        return path.getLast().key().value();
    }

    private void insert(String values) throws SQLException {
        insert(key, values);
    }

    private static void insert(String key, String values) throws SQLException {
        SQL.execute("""
            insert into payment_cancel (payment_key, serial, transaction_key, balance_before, amount, balance_after,
                tax_free_before, tax_free, tax_free_after, reason, requested_at, elsewhere)
            values ('%s', %s, '반품', now(), false)
            """.formatted(key, values));
    }
}
