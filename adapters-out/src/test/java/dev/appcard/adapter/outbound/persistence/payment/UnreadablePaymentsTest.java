package dev.appcard.adapter.outbound.persistence.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import dev.appcard.adapter.outbound.audit.LoggedCall;
import dev.appcard.adapter.outbound.persistence.LaterVersion;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentFixtures;
import dev.appcard.domain.payment.StateName;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A payment that no version can read")
class UnreadablePaymentsTest {
    private static final Instant FAR = Instant.parse("2999-01-01T00:00:00Z");

    private final LaterVersion.Instance instance = new LaterVersion.Instance();
    private final JpaPayments payments = new JpaPayments(LaterVersion.sessions(), instance.rows(), new LoggedCall());
    private final Payment sound = store(StateName.NET_CANCELLING);

    @BeforeEach
    void alone() throws SQLException {
        LaterVersion.writes("update payment set attention_at = null where payment_key <> '" + sound.key() + "'");
    }

    @ParameterizedTest(name = "({0}) is passed over by the sweep, told once a minute, and keeps no other from it")
    @ValueSource(
            strings = {
                "issuer = 'k b'",
                "amount = -1",
                "tax_free = 999999",
                "attempt_order_number = null, attempt_started_at = null, attempt_answer_due_at = null",
                "attempt_order_number = ''",
                "tries = null",
                "instalment = 1",
                "metadata = 'no JSON'",
                "order_id = ''"
            })
    void sweep(String spoilt) throws SQLException {
        Payment unreadable = spoil(spoilt);

        payments.dueAt(FAR, 1);
        assertThat(payments.dueAt(FAR, 1)).containsExactly(sound);
        assertThat(payments.dueAt(FAR, 10)).containsExactly(sound);
        assertThat(instance.journal().rowsUnreadable()).containsExactly("payment " + unreadable.key());

        instance.pass(Duration.ofMinutes(1));
        assertThat(payments.dueAt(FAR, 1)).as("not even when it is told again").containsExactly(sound);
        assertThat(instance.journal().rowsUnreadable()).hasSize(2);
        assertThatException().isThrownBy(() -> payments.find(unreadable.key()));
        assertThat(payments.find(sound.key())).contains(sound);
    }

    @Test
    @DisplayName("keeps no other from the sweep, however many there are")
    void many() throws SQLException {
        for (int number = 0; number < 40; number++) {
            spoil("amount = -1");
        }
        for (int sweep = 0; sweep < 14; sweep++) {
            payments.dueAt(FAR, 3);
        }

        assertThat(payments.dueAt(FAR, 3)).containsExactly(sound);
        assertThat(instance.journal().rowsUnreadable()).hasSize(40);
    }

    @Test
    @DisplayName("is left out by the feed when not even its state is one, and leaves out no other")
    void feed() throws SQLException {
        Payment unreadable = spoil("state = ''");

        assertThat(payments.statesOf(List.of(
                        sound.order().windowTerms().token(),
                        unreadable.order().windowTerms().token())))
                .isEqualTo(Map.of(sound.order().windowTerms().token(), StateName.NET_CANCELLING));
    }

    /** Longer overdue than the sound one. */
    private Payment spoil(String how) throws SQLException {
        Payment payment = store(StateName.NET_CANCELLING);
        LaterVersion.writes("update payment set attention_at = '2001-02-03', " + how + " where payment_key = '"
                + payment.key() + "'");
        return payment;
    }

    private Payment store(StateName state) {
        List<Payment> path = PaymentFixtures.pathTo(state, PaymentFixtures.order());
        return LaterVersion.sessions().run(() -> {
            payments.add(path.getFirst());
            for (int step = 1; step < path.size(); step++) {
                payments.replace(path.get(step - 1), path.get(step));
            }
            return path.getLast();
        });
    }
}
