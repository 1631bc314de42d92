package dev.appcard.adapter.outbound.persistence.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.appcard.adapter.outbound.audit.LoggedCall;
import dev.appcard.adapter.outbound.persistence.LaterVersion;
import dev.appcard.application.port.RowOfLaterVersion;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentFixtures;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.window.WindowToken;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A payment whose state only a later version knows")
class PaymentsOfLaterVersionTest {
    private static final Instant FAR = Instant.parse("2999-01-01T00:00:00Z");

    private final LaterVersion.Instance instance = new LaterVersion.Instance();
    private final JpaPayments payments = new JpaPayments(LaterVersion.sessions(), instance.rows(), new LoggedCall());
    private final Payment known = opened();
    private final Payment unknown = opened();

    @BeforeEach
    void planted() throws SQLException {
        LaterVersion.writes("truncate payment cascade");
        add(known);
        add(unknown);
        LaterVersion.writes("update payment set state = 'PARTLY_CANCELLED', attention_at = '2001-02-03',"
                + " pay_type = 'CARD_LATER', doubt = 'LATER_REASON' where payment_key = '" + unknown.key() + "'");
    }

    @Test
    @DisplayName("is passed over by the sweep, however many there are, and told once a minute")
    void sweep() {
        assertThat(payments.dueAt(FAR, 1)).containsExactly(known);
        assertThat(instance.journal().rowsOfLaterVersion()).isEmpty();

        instance.pass(Duration.ofMinutes(1));
        assertThat(payments.dueAt(FAR, 1)).containsExactly(known);
        assertThat(payments.dueAt(FAR, 1)).containsExactly(known);
        assertThat(instance.journal().rowsOfLaterVersion())
                .containsExactly("payment " + unknown.key() + " PARTLY_CANCELLED");
    }

    @Test
    @DisplayName("is left out by the feed, and told")
    void feed() {
        assertThat(payments.statesOf(List.of(windowOf(known), windowOf(unknown))))
                .isEqualTo(Map.of(windowOf(known), StateName.READY));
        assertThat(instance.journal().rowsOfLaterVersion()).hasSize(1);
    }

    @Test
    @DisplayName("is neither found nor missing: a look by key, window or order says why")
    void find() {
        assertThatExceptionOfType(RowOfLaterVersion.class)
                .isThrownBy(() -> payments.find(unknown.key()))
                .withMessageContainingAll(unknown.key().value(), "PARTLY_CANCELLED");
        assertThatExceptionOfType(RowOfLaterVersion.class).isThrownBy(() -> payments.findByWindow(windowOf(unknown)));
        assertThatExceptionOfType(RowOfLaterVersion.class)
                .isThrownBy(() -> payments.findByOrder(
                        unknown.order().merchantId(), unknown.order().orderId()));
        assertThat(instance.journal().rowsOfLaterVersion()).hasSize(1);
    }

    @Test
    @DisplayName("holds its order")
    void order() {
        assertThat(payments.find(known.key())).contains(known);
        assertThat(LaterVersion.sessions()
                        .<Boolean>run(() -> payments.add(Payment.open(PaymentFixtures.order(
                                unknown.order().merchantId(), unknown.order().orderId(), FAR)))))
                .isFalse();
    }

    private static Payment opened() {
        return PaymentFixtures.opened();
    }

    private void add(Payment payment) {
        LaterVersion.sessions().run(() -> payments.add(payment));
    }

    private static WindowToken windowOf(Payment payment) {
        return payment.order().window().orElseThrow().token();
    }
}
