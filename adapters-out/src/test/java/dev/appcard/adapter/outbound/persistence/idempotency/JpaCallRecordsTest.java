package dev.appcard.adapter.outbound.persistence.idempotency;

import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.MerchantsForTests;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.application.port.outbound.store.CallRecords;
import dev.appcard.application.port.outbound.store.CallRecordsContract;
import dev.appcard.application.port.outbound.store.MerchantsContract;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.Merchant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract on PostgreSQL, as the application's role. */
class JpaCallRecordsTest implements CallRecordsContract {
    private static LocalSessions sessions;

    @BeforeAll
    static void openSessions() {
        sessions = new LocalSessions(PostgresForTests.asApplication());
    }

    @AfterAll
    static void closeSessions() {
        sessions.close();
    }

    @Override
    public CallRecords records() {
        return new JpaCallRecords(sessions);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return sessions;
    }

    @Override
    public MerchantId newMerchantId() {
        Merchant merchant = MerchantsContract.newMerchant();
        MerchantsForTests.ensure(merchant);
        return merchant.id();
    }
}
