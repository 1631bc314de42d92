package dev.appcard.adapter.outbound.persistence.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.persistence.LaterVersion;
import dev.appcard.adapter.outbound.persistence.payment.PaymentStores;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentFixtures;
import dev.appcard.domain.recovery.ApprovalWatch;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A watch that no version can read")
class UnreadableWatchesTest {
    private static final Instant FAR = Instant.parse("2999-01-01T00:00:00Z");

    private final LaterVersion.Instance instance = new LaterVersion.Instance();
    private final JpaApprovalWatches watches = new JpaApprovalWatches(LaterVersion.sessions(), instance.rows());

    @Test
    @DisplayName("is passed over, told, and keeps no other from being taken up")
    void sweep() throws SQLException {
        LaterVersion.writes("truncate approval_watch");
        ApprovalWatch spoilt = stored("2001-02-03T00:00:00Z");
        ApprovalWatch sound = stored("2001-02-04T00:00:00Z");
        LaterVersion.writes("update approval_watch set tries = -1 where payment_key = '" + spoilt.payment() + "'");

        watches.dueAt(FAR, 1);
        assertThat(watches.dueAt(FAR, 1)).containsExactly(sound);
        assertThat(instance.journal().rowsUnreadable()).containsExactly("approval_watch " + spoilt.payment());
    }

    private ApprovalWatch stored(String due) {
        Payments payments = PaymentStores.on(LaterVersion.sessions());
        Payment payment = PaymentFixtures.opened();
        ApprovalWatch watch = ApprovalWatch.heard(payment.key(), null, Instant.parse(due));
        LaterVersion.sessions().run(() -> payments.add(payment) && watches.add(watch));
        return watch;
    }
}
