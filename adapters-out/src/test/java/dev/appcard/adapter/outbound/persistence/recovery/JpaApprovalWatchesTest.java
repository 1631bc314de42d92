package dev.appcard.adapter.outbound.persistence.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.MerchantsForTests;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.adapter.outbound.persistence.payment.PaymentStores;
import dev.appcard.application.port.outbound.store.ApprovalWatches;
import dev.appcard.application.port.outbound.store.ApprovalWatchesContract;
import dev.appcard.application.port.outbound.store.HistoryEntry;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.StateName;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract on PostgreSQL, as the application's role. */
class JpaApprovalWatchesTest implements ApprovalWatchesContract {
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

    @Test
    void dueShouldBeFoundByItsPartialIndex() {
        assertThat(new Sql(PostgresForTests.asOwner()).planWithoutScans("""
            select payment_key from approval_watch where look_at <= now() order by look_at, payment_key limit 5
            """)).contains("approval_watch_due");
    }
}
