package dev.appcard.adapter.outbound.persistence.registration;

import static dev.appcard.application.port.outbound.store.RegistrationsContract.opened;
import static dev.appcard.application.port.outbound.store.RegistrationsContract.windowOf;
import static dev.appcard.domain.billing.BillingFixtures.pathTo;
import static dev.appcard.domain.billing.BillingFixtures.registrationOrder;
import static dev.appcard.domain.billing.BillingFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.adapter.outbound.audit.LoggedCall;
import dev.appcard.adapter.outbound.persistence.DataKeysForTests;
import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.MerchantsForTests;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.adapter.outbound.persistence.StoredRows;
import dev.appcard.application.port.outbound.RecordingJournal;
import dev.appcard.application.port.outbound.store.HistoryEntry;
import dev.appcard.application.port.outbound.store.Registrations;
import dev.appcard.application.port.outbound.store.RegistrationsContract;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.domain.billing.BillingFixtures;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationStatus;
import dev.appcard.domain.identifier.RegistrationKey;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract on PostgreSQL, as the application's role, and what only a real database can show. */
class JpaRegistrationsTest implements RegistrationsContract {
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
    public Registrations registrations() {
        return new JpaRegistrations(sessions, new StoredRows(new RecordingJournal()), new LoggedCall());
    }

    @Override
    public UnitOfWork unitOfWork() {
        return sessions;
    }

    @Override
    public List<HistoryEntry<RegistrationStatus>> historyOf(RegistrationKey key) {
        return SQL.query(
                "select version, state from registration_history where registration_key = ? order by version",
                row -> new HistoryEntry<>(
                        row.getLong(1), StoredStatus.valueOf(row.getString(2)).status()),
                key.value());
    }

    /** Rows outlive versions: a status that gets another name in the code keeps its word in the database. */
    @ParameterizedTest
    @CsvSource({
        "READY, READY",
        "APP_CALLED, APP_CALLED",
        "REGISTERED, AUTHENTICATED",
        "ISSUED, APPROVED",
        "FAILED, AUTHENTICATION_FAILED",
        "EXPIRED, EXPIRED"
    })
    void everyStatusShouldBeStoredUnderItsFirstName(RegistrationStatus status, String word) {
        Registration stored = storeAll(pathTo(status, registrationOrder()));

        assertThat(column("state", stored)).isEqualTo(word);
        assertThat(SQL.query(
                        "select state from registration_history where registration_key = ? order by version desc limit"
                                + " 1",
                        row -> row.getString(1),
                        stored.key().value()))
                .containsExactly(word);
    }

    @ParameterizedTest
    @EnumSource(RegistrationStatus.class)
    void whatIsSealedShouldBeInTheDatabaseOnlyWhileItIsNeeded(RegistrationStatus status) {
        Registration stored = storeAll(pathTo(status, registrationOrder()));

        assertThat(column("num_nonnulls(sealed_card, sealed_under, sealed_auth_key)", stored))
                .isEqualTo(status == RegistrationStatus.REGISTERED ? 3 : 0);
        assertThat(column("sealed_agreement is not null", stored)).isEqualTo(status == RegistrationStatus.APP_CALLED);
    }

    @Test
    void dataKeyShouldBeToldBesideTheCard() {
        Registration registered = storeAll(pathTo(RegistrationStatus.REGISTERED, registrationOrder()));

        assertThat(column("sealed_under", registered)).isEqualTo(BillingFixtures.DATA_KEY);
    }

    @Test
    void factsShouldStayInTheRowWhenTheStateHasNoUseForThem() {
        Registration expired = storeAll(pathTo(RegistrationStatus.EXPIRED, registrationOrder()));

        assertThat(column("issuer", expired)).isEqualTo("SAMSUNG");
        assertThat(column("card_name", expired)).isEqualTo("삼성 iD ON 카드");
        assertThat(column("face_number", expired)).isEqualTo("536510******1234");
    }

    @Test
    void everyOperationShouldCostAsFewStatementsAsItsWriting() {
        Registration opened = opened();
        Registration called = step(opened, RegistrationStatus.APP_CALLED);
        sessions.takeStatements();

        assertThat(statementsOf(() -> add(opened))).hasSize(2);
        assertThat(statementsOf(() -> replace(opened, called)))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("update registration")
                .doesNotContain("window_token", "billing_key", "customer", "success_url");
        assertThat(statementsOf(() -> replace(opened, called))).hasSize(1);
        assertThat(statementsOf(() -> registrations().find(opened.key()))).hasSize(1);
        assertThat(statementsOf(() -> registrations().findByWindow(windowOf(opened))))
                .hasSize(1);
        assertThat(statementsOf(() -> registrations().statesOf(List.of(windowOf(opened)))))
                .hasSize(1);
        assertThat(statementsOf(() -> registrations().dueAt(opened.order().requestedAt(), 5)))
                .hasSize(1);
    }

    @Test
    void everyQuestionShouldFailWhenTheDatabaseIsAway() {
        try (LocalSessions away = new LocalSessions(PostgresForTests.away())) {
            Registrations unreachable =
                    new JpaRegistrations(away, new StoredRows(new RecordingJournal()), new LoggedCall());
            Registration registration = opened();

            assertThatThrownBy(() -> unreachable.find(registration.key())).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> unreachable.findByWindow(windowOf(registration)))
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> unreachable.statesOf(List.of(windowOf(registration))))
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> unreachable.dueAt(registration.order().requestedAt(), 5))
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void rowsShouldPrintNothingSecret() {
        Registration registered = storeAll(pathTo(RegistrationStatus.REGISTERED, registrationOrder()));
        RegistrationRow row = sessions.with(
                session -> session.get(RegistrationRow.class, registered.key().value()));

        assertThat(row + " " + row.order + " " + row.progress + " " + row.order.window() + row.progress.sealed()
                        + row.progress.buyer().appCall())
                .doesNotContain(windowOf(registered).reveal(), "홍길동", "2001:db8", "536510");
    }

    private static List<String> statementsOf(Runnable work) {
        work.run();
        return sessions.takeStatements();
    }

    private static Object column(String expression, Registration registration) {
        return SQL.one(
                "select " + expression + " from registration where registration_key = ?",
                registration.key().value());
    }
}
