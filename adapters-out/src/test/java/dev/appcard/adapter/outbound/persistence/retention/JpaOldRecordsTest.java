package dev.appcard.adapter.outbound.persistence.retention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.MerchantsForTests;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.application.port.outbound.store.MerchantsContract;
import dev.appcard.application.port.outbound.store.OldRecords;
import dev.appcard.application.port.outbound.store.OldRecordsContract;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.retention.OldData;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract on PostgreSQL, as the application's role. */
class JpaOldRecordsTest implements OldRecordsContract {
    private static final Merchant SHOP = MerchantsContract.newMerchant();
    private static LocalSessions sessions;

    @BeforeAll
    static void openSessions() {
        sessions = new LocalSessions(PostgresForTests.asApplication());
        MerchantsForTests.ensure(SHOP);
    }

    @AfterAll
    static void closeSessions() {
        sessions.close();
    }

    @Override
    public OldRecords oldRecords() {
        return new JpaOldRecords(sessions);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return sessions;
    }

    @Override
    public String store(OldData what, Instant at) {
        return StoredOldData.store(SHOP.id(), what, at);
    }

    @Override
    public boolean isThere(OldData what, String name) {
        return StoredOldData.isThere(what, name);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HISTORY")
    void removeShouldWaitForNobody(OldData what) throws SQLException {
        String held = store(what, LONG_AGO);
        String free = store(what, LONG_AGO.plusSeconds(1));

        try (Connection other = PostgresForTests.asOwner().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(StoredOldData.lock(what, held));

            assertThat(remove(what)).isEqualTo(1);

            other.rollback();
        }
        assertThat(isThere(what, free)).isFalse();
        assertThat(isThere(what, held)).isTrue();
        assertThat(remove(what)).isEqualTo(1);
    }

    private int remove(OldData what) {
        return sessions.run(() -> oldRecords().remove(what, LONG_AGO.plusSeconds(10), 10));
    }
}
