package dev.appcard.adapter.outbound.persistence.subscription;

import static dev.appcard.domain.subscription.SubscriptionFixtures.FIXED;
import static dev.appcard.domain.subscription.SubscriptionFixtures.subscription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.MerchantsForTests;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.adapter.outbound.persistence.StoredRows;
import dev.appcard.application.port.outbound.RecordingJournal;
import dev.appcard.application.port.outbound.store.AtOnce;
import dev.appcard.application.port.outbound.store.PeriodCharges;
import dev.appcard.application.port.outbound.store.PeriodChargesContract;
import dev.appcard.application.port.outbound.store.Subscriptions;
import dev.appcard.application.port.outbound.store.SubscriptionsContract;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.PeriodStatus;
import dev.appcard.domain.subscription.Subscription;
import dev.appcard.domain.subscription.SubscriptionAggregate;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract on PostgreSQL, as the application's role, and what only a real database can show. */
class JpaSubscriptionsTest implements SubscriptionsContract, PeriodChargesContract {
    private static final Sql SQL = new Sql(PostgresForTests.asApplication());
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
        return new JpaSubscriptions(sessions, new StoredRows(new RecordingJournal()));
    }

    @Override
    public PeriodCharges charges() {
        return new JpaPeriodCharges(sessions, new StoredRows(new RecordingJournal()));
    }

    @Override
    public UnitOfWork unitOfWork() {
        return sessions;
    }

    @Test
    void claimShouldBeOneStatementByItsIndex() {
        addCharge(add(subscription(FIXED)), PeriodStatus.WAITING, LONG_AGO);
        sessions.takeStatements();

        sessions.run(() -> charges().claimDue(LONG_AGO, LEASE_END, 1));

        assertThat(sessions.takeStatements()).singleElement().asString().contains("skip locked", "returning");
        assertThat(SQL.planWithoutScans("""
            select subscription_id, period from subscription_charge
            where look_at <= now() and status in ('WAITING', 'CLAIMED', 'ATTEMPTING', 'CALLED_OFF')
            order by look_at, subscription_id limit 5 for update skip locked
            """))
                .contains("subscription_charge_due")
                .doesNotContain("Sort");
    }

    @Test
    void claimShouldPassOverWhatSomebodyHolds() {
        Subscription held = add(subscription(FIXED));
        addCharge(held, PeriodStatus.WAITING, LONG_AGO);

        List<PeriodCharge> claimed = sessions.run(() -> {
            assertThat(charges().holdOpen(held.id())).isPresent();
            return elsewhere(() -> sessions.run(() -> charges().claimDue(LONG_AGO, LEASE_END, 10)));
        });

        assertThat(claimed).isEmpty();
        assertThat(sessions.run(() -> charges().claimDue(LONG_AGO, LEASE_END, 10)))
                .hasSize(1);
    }

    @Test
    void holdShouldWaitForWhoeverHoldsAndSeeWhatTheyDid() {
        Subscription stored = add(subscription(FIXED));
        PeriodCharge open = addCharge(stored, PeriodStatus.WAITING, LEASE_END);
        CountDownLatch held = new CountDownLatch(1);

        List<Optional<Subscription>> seen = AtOnce.run(
                2,
                number -> number == 0
                        ? sessions.run(() -> {
                            Subscription mine =
                                    subscriptions().hold(stored.id()).orElseThrow();
                            held.countDown();
                            Subscription paused = new SubscriptionAggregate(mine, Optional.of(open))
                                    .paused(LEASE_END)
                                    .subscription();
                            assertThat(subscriptions().replace(paused)).isTrue();
                            return Optional.of(paused);
                        })
                        : sessions.run(() -> {
                            await(held);
                            return subscriptions().hold(stored.id());
                        }));

        assertThat(seen.get(1)).isEqualTo(seen.get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version = 0",
                "status = 'LOST'",
                "status = 'PAUSED'",
                "since = now()",
                "obstacle = 'CARD_DELETED'",
                "amount = 99",
                "amount = null",
                "tax_free = amount + 1",
                "cycle_type = 'YEARLY'",
                "cycle_value = 32",
                "charge_time = '9:00'",
                "charge_time = '24:00'",
                "last_period = -1"
            })
    void subscriptionShouldRefuseWhatCannotBe(String assignment) {
        Subscription stored = add(subscription(FIXED));

        assertRefused("update subscription set " + assignment + " where id = '" + stored.id() + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version = 0",
                "status = 'LOST'",
                "status = 'ATTEMPTING'",
                "status = 'PAID', look_at = null, state_at = now()",
                "look_at = null",
                "state_at = now()",
                "skip_reason = 'PAUSED'",
                "declines = 1",
                "obstacle = 'DECLINED'",
                "amount = null, tax_free = null",
                "period = 0"
            })
    void chargeShouldRefuseWhatCannotBe(String assignment) {
        Subscription stored = add(subscription(FIXED));
        addCharge(stored, PeriodStatus.WAITING, LEASE_END);

        assertRefused(
                "update subscription_charge set " + assignment + " where subscription_id = '" + stored.id() + "'");
    }

    private static void assertRefused(String sql) {
        assertThatThrownBy(() -> SQL.execute(sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("23514"));
    }

    @Test
    void everyQuestionShouldFailWhenTheDatabaseIsAway() {
        try (LocalSessions away = new LocalSessions(PostgresForTests.away())) {
            Subscription other = subscription(FIXED);
            Subscriptions subscriptions = new JpaSubscriptions(away, new StoredRows(new RecordingJournal()));
            PeriodCharges charges = new JpaPeriodCharges(away, new StoredRows(new RecordingJournal()));

            assertThatThrownBy(() -> subscriptions.find(other.id())).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> charges.findOpen(other.id())).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> away.run(() -> charges.claimDue(LONG_AGO, LEASE_END, 1)))
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void rowsShouldPrintNothingPersonal() {
        Subscription stored = add(subscription(FIXED));
        SubscriptionRow row = sessions.with(
                session -> session.get(SubscriptionRow.class, stored.id().value()));

        assertThat(row + " " + row.terms).doesNotContain(stored.terms().customerKey());
    }

    private static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work)
                .orTimeout(60, TimeUnit.SECONDS)
                .join();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
