package dev.appcard.adapter.outbound.persistence.card;

import static dev.appcard.domain.billing.BillingFixtures.card;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.adapter.outbound.persistence.DataKeysForTests;
import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.MerchantsForTests;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.adapter.outbound.persistence.StoredRows;
import dev.appcard.application.port.outbound.RecordingJournal;
import dev.appcard.application.port.outbound.store.RegisteredCards;
import dev.appcard.application.port.outbound.store.RegisteredCardsContract;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.domain.billing.BillingFixtures;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.RegisteredCard.Status;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract on PostgreSQL, as the application's role, and what only a real database can show. */
class JpaRegisteredCardsTest implements RegisteredCardsContract {
    private static final Sql SQL = new Sql(PostgresForTests.asApplication());
    private static LocalSessions sessions;

    @BeforeAll
    static void openSessions() {
        MerchantsForTests.ensureThoseOfTheFixtures();
        DataKeysForTests.ensureThatOfTheFixtures();
        sessions = new LocalSessions(PostgresForTests.asApplication());
    }

    @AfterAll
    static void closeSessions() {
        sessions.close();
    }

    @Override
    public RegisteredCards cards() {
        return new JpaRegisteredCards(sessions, new StoredRows(new RecordingJournal()));
    }

    @Override
    public UnitOfWork unitOfWork() {
        return sessions;
    }

    @Test
    void deletionShouldDestroyWhatIsSealed() {
        RegisteredCard card = stored(card());
        assertThat(column("sealed_under", card)).isEqualTo(BillingFixtures.DATA_KEY);

        end(card.deleted(LATER));

        assertThat(column("num_nonnulls(sealed_secret, sealed_under)", card)).isEqualTo(0);
    }

    @Test
    void deletionShouldDestroyTheEvidenceOfAnUnreadableCardToo() {
        RegisteredCard card = stored(card());
        end(card.unreadable(LATER));
        assertThat(column("sealed_secret", card))
                .isEqualTo(((Status.Active) card.status()).secret().envelope());

        end(card.deleted(LATER));

        assertThat(column("num_nonnulls(sealed_secret, sealed_under)", card)).isEqualTo(0);
    }

    @Test
    void endShouldWaitForTheCommitOfWhoeverHoldsTheCard() {
        RegisteredCard card = stored(card());

        CompletableFuture<Boolean> ending = unitOfWork().run(() -> {
            assertThat(cards().holdActive(card.key())).isTrue();
            CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(() -> end(card.deleted(LATER)));
            awaitWaitersForLocks(1);
            assertThat(other).isNotDone();
            return other;
        });

        assertThat(ending).succeedsWithin(10, TimeUnit.SECONDS).isEqualTo(true);
        assertThat(cards().find(card.key())).contains(card.deleted(LATER));
    }

    @Test
    void holdActiveShouldWaitForWhoeverEndsTheCardAndThenRefuse() {
        RegisteredCard card = stored(card());

        CompletableFuture<Boolean> holding = unitOfWork().run(() -> {
            assertThat(cards().end(card.deleted(LATER))).isTrue();
            CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(() -> holdActive(card));
            awaitWaitersForLocks(1);
            return other;
        });

        assertThat(holding).succeedsWithin(10, TimeUnit.SECONDS).isEqualTo(false);
    }

    @Test
    void holdersShouldNotWaitForEachOther() {
        RegisteredCard card = stored(card());

        boolean both = unitOfWork()
                .run(() -> cards().holdActive(card.key())
                        && CompletableFuture.supplyAsync(() -> holdActive(card))
                                .orTimeout(1, TimeUnit.MINUTES)
                                .join());

        assertThat(both).isTrue();
    }

    @Test
    void everyOperationShouldCostOneStatementAndOneForItsEvent() {
        RegisteredCard card = card();
        sessions.takeStatements();

        assertThat(statementsOf(() -> add(card))).hasSize(2);
        assertThat(statementsOf(() -> cards().find(card.key()))).hasSize(1);
        assertThat(statementsOf(() -> holdActive(card))).hasSize(1);
        assertThat(statementsOf(() -> end(card.unreadable(LATER)))).hasSize(2);
        assertThat(statementsOf(() -> end(card.deleted(LATER)))).hasSize(2);
    }

    @Test
    void everyQuestionShouldFailWhenTheDatabaseIsAway() {
        try (LocalSessions away = new LocalSessions(PostgresForTests.away())) {
            RegisteredCards unreachable = new JpaRegisteredCards(away, new StoredRows(new RecordingJournal()));

            assertThatThrownBy(() -> unreachable.find(card().key())).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> unreachable.holdActive(card().key())).isInstanceOf(RuntimeException.class);
        }
    }

    /** The database says who waits: no guessing by time. */
    private static void awaitWaitersForLocks(long number) {
        Awaitility.await().atMost(1, TimeUnit.MINUTES).until(() -> SQL.one("""
            select count(*) from pg_stat_activity
            where usename = current_user and wait_event_type = 'Lock' and query like '%registered_card%'
            """).equals(number));
    }

    private static List<String> statementsOf(Runnable work) {
        work.run();
        return sessions.takeStatements();
    }

    private static Object column(String expression, RegisteredCard card) {
        return SQL.one(
                "select " + expression + " from registered_card where billing_key = ?",
                card.key().value());
    }
}
