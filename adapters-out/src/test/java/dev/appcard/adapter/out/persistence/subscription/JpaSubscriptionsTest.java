package dev.appcard.adapter.out.persistence.subscription;

import dev.appcard.adapter.out.persistence.LocalSessions;
import dev.appcard.adapter.out.persistence.MerchantsForTests;
import dev.appcard.adapter.out.persistence.PostgresForTests;
import dev.appcard.application.port.out.store.PeriodCharges;
import dev.appcard.application.port.out.store.Subscriptions;
import dev.appcard.application.port.out.store.SubscriptionsContract;
import dev.appcard.application.port.out.store.UnitOfWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract on PostgreSQL, as the application's role, and what only a real database can show. */
class JpaSubscriptionsTest implements SubscriptionsContract {
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
    public Subscriptions subscriptions() {
        return new JpaSubscriptions(sessions);
    }

    @Override
    public PeriodCharges charges() {
        return new JpaPeriodCharges(sessions);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return sessions;
    }
}
