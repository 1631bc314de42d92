package dev.appcard.adapter.outbound.persistence.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.audit.LoggedCall;
import dev.appcard.adapter.outbound.persistence.LaterVersion;
import dev.appcard.domain.payment.AttentionReason;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentFixtures;
import dev.appcard.domain.payment.StateName;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Payments that are marked for a person")
class MarkedPaymentsTest {

    private static final Instant PAST = Instant.parse("2001-02-03T04:05:06Z");

    private final LaterVersion.Instance instance = new LaterVersion.Instance();
    private final JpaPayments payments = new JpaPayments(LaterVersion.sessions(), instance.rows(), new LoggedCall());

    @BeforeEach
    void twoOfThreeMarked() throws SQLException {
        LaterVersion.writes("truncate payment cascade");
        store(PaymentFixtures.pathTo(StateName.NET_CANCELLING, PaymentFixtures.order()));
        storeMarked(StateName.NET_CANCELLING);
        storeMarked(StateName.CANCELLING);
    }

    @Test
    @DisplayName("are counted once a minute, by the sweep that looks at them anyway")
    void counted() {
        payments.dueAt(PAST, 1);
        assertThat(instance.journal().waiting().items()).isZero();

        instance.pass(Duration.ofMinutes(1));
        payments.dueAt(PAST, 1);
        assertThat(instance.journal().waiting().items()).isEqualTo(2);
    }

    @Test
    @DisplayName("are counted together with late approvals that the VAN refuses to undo")
    void lateApprovals() throws SQLException {
        LaterVersion.writes("""
            insert into approval_watch (payment_key, version, since, look_at, tries, needs_attention)
            select payment_key, 1, now(), now(), 9, needs_attention is null from payment
            """);
        payments.dueAt(PAST, 1);

        instance.pass(Duration.ofMinutes(1));
        payments.dueAt(PAST, 1);

        assertThat(instance.journal().waiting().items()).isEqualTo(2 + 1);
    }

    @Test
    @DisplayName("are counted together with differences of the day file, and the oldest of all is told")
    void differences() throws SQLException {
        LaterVersion.writes("truncate payment cascade");
        LaterVersion.writes("""
            insert into reconciliation (digest, business_date, file_sequence, lines, compared_at)
            values (repeat('a', 64), current_date, 990, 1, clock_timestamp() - interval '2 days')
            """);
        LaterVersion.writes("""
            insert into reconciliation_difference (digest, number, kind, order_number, store_id, movement, serial, remedy,
                there_amount, there_booked_at, there_transaction, there_approved_on, status)
            select repeat('a', 64), number, 'MISSING_HERE', 'order', '2999199999', 'APPROVAL', 0, 'PERSON',
                1000, localtimestamp, '100000000001', current_date, status
            from (values (1, 'NEEDS_ATTENTION'), (2, 'TO_MEND'), (3, 'ACCEPTED'), (4, 'WAITING')) as rows (number, status)
            """);
        try {
            payments.dueAt(PAST, 1);
            instance.pass(Duration.ofMinutes(1));
            payments.dueAt(PAST, 1);

            assertThat(instance.journal().waiting().items()).isEqualTo(2);
            assertThat(instance.journal().waiting().oldest())
                    .isBetween(Duration.ofDays(2), Duration.ofDays(2).plusHours(1));
        } finally {
            LaterVersion.writes("delete from reconciliation_difference where digest = repeat('a', 64)");
            LaterVersion.writes("delete from reconciliation where digest = repeat('a', 64)");
        }
    }

    @Test
    @DisplayName("for a reason that only a later version knows are worked on like the others")
    void reasonOfLaterVersion() throws SQLException {
        LaterVersion.writes("update payment set needs_attention = 'LATER_REASON' where needs_attention is not null");

        assertThat(payments.dueAt(Instant.parse("2999-01-01T00:00:00Z"), 10))
                .hasSize(3)
                .allMatch(payment -> payment.needsAttention() == null);
        assertThat(instance.journal().rowsOfLaterVersion()).isEmpty();
    }

    private void storeMarked(StateName state) {
        Payment stored = store(PaymentFixtures.pathTo(state, PaymentFixtures.order()));
        Payment marked = PaymentFixtures.step(stored, state).marked(AttentionReason.CANCEL_UNCONFIRMED);
        LaterVersion.sessions().run(() -> payments.replace(stored, marked));
    }

    private Payment store(List<Payment> path) {
        LaterVersion.sessions().run(() -> payments.add(path.getFirst()));
        for (int step = 1; step < path.size(); step++) {
            Payment current = path.get(step - 1);
            Payment next = path.get(step);
            LaterVersion.sessions().run(() -> payments.replace(current, next));
        }
        return path.getLast();
    }
}
