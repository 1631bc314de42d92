package dev.appcard.adapter.outbound.persistence.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.admin.owner.SchemaOwner;
import dev.appcard.adapter.outbound.admin.schema.FlywayMigrations;
import dev.appcard.adapter.outbound.audit.LoggedCall;
import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.adapter.outbound.persistence.StoredRows;
import dev.appcard.application.port.outbound.RecordingJournal;
import dev.appcard.domain.authentication.AppCall;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.instalment.InterestPayer;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentState.Expired;
import dev.appcard.domain.payment.StateName;
import java.sql.SQLException;
import java.time.Instant;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What version 1 of the schema wrote, before the migration or beside it, keeps its meaning")
class RowsOfVersionOneTest {

    private static final String BEFORE = "before";
    private static final String BESIDE = "beside";
    private static final IssuerCode KB = new IssuerCode("KB");
    private static LocalSessions sessions;
    private static int migrations;

    @BeforeAll
    static void migrateADatabaseInUse() throws SQLException {
        SchemaOwner owner = PostgresForTests.emptyDatabase("version_one");
        Flyway.configure()
                .dataSource(owner.jdbcUrl(), owner.user(), owner.password())
                .target("1")
                .load()
                .migrate();
        Sql rows = new Sql(PostgresForTests.asOwner(owner));
        rows.execute("""
            insert into merchant (id, name, store_id, domain, business_number, return_addresses, contracts)
            values ('shop', '행복상점', '2999199999', 'shop.example.com', '1234567890', '{}', '{APP_CARD}')
            """);
        writeAsVersionOne(rows, BEFORE);
        migrations = new FlywayMigrations(owner, PostgresForTests.APPLICATION_ROLE).migrate();
        writeAsVersionOne(rows, BESIDE);
        sessions = new LocalSessions(PostgresForTests.asApplication(owner));
    }

    @AfterAll
    static void closeSessions() {
        sessions.close();
    }

    @Test
    void migrateShouldHaveRunTheVersionsSince() {
        assertThat(migrations).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {BEFORE, BESIDE})
    @DisplayName("a named issuer was the only one; the buyer bore the interest")
    void preferences(String when) {
        assertThat(find(when, "named").order().windowTerms().preferences()).satisfies(preferences -> {
            assertThat(preferences.namedIssuer()).contains(KB);
            assertThat(preferences.direct()).isTrue();
            assertThat(preferences.merchantBearsInterest()).isFalse();
        });
        assertThat(find(when, "free").order().windowTerms().preferences()).satisfies(preferences -> {
            assertThat(preferences.namedIssuer()).isEmpty();
            assertThat(preferences.direct()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {BEFORE, BESIDE})
    @DisplayName("an app call agreed on nothing, and its plan bears interest for the buyer")
    void appCall(String when) {
        AppCall call = find(when, "free").call().orElseThrow();

        assertThat(call.plan()).isEqualTo(new InstalmentPlan(new Instalment(3), InterestPayer.BUYER));
        assertThat(call.issuerSession()).isEmpty();
        assertThat(call.isConfirmed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {BEFORE, BESIDE})
    @DisplayName("such a payment goes on")
    void replace(String when) {
        Payment called = find(when, "named");
        Payment expired = called.to(new Expired(Instant.parse("2026-11-21T03:00:00Z")));

        assertThat(sessions.run(
                        () -> new JpaPayments(sessions, new StoredRows(new RecordingJournal()), new LoggedCall())
                                .replace(called, expired)))
                .isTrue();
        assertThat(find(when, "named").stateName()).isEqualTo(StateName.EXPIRED);
    }

    /** The statement of version 1, but for two payments at once. */
    private static void writeAsVersionOne(Sql rows, String when) throws SQLException {
        rows.execute("""
            insert into payment (payment_key, version, state, attention_at, window_token, merchant_id, order_id,
                order_name, amount, tax_free, pay_type, approval_mode, success_url, fail_url, only_issuer,
                most_instalment_months, app_card_only, metadata, requested_at, authenticate_by,
                issuer, authentication_way, channel, instalment, buyer_address, app_called_at)
            select 'pay_version_one_%1$s_' || which, 2, 'APP_CALLED', now(), 'window-token-of-version-one-%1$s-' || which, 'shop',
                '%1$s-order-' || which, '커피', 60000, 0, 'CARD_VAN', 'ON_CONFIRM', 'https://a', 'https://b', only_issuer,
                12, false, '{}', now(), now(), 'KB', 'APP_CARD', 'MOBILE_WEB', 3, '203.0.113.7', now()
            from (values ('named', 'KB'), ('free', null)) as payments (which, only_issuer)
            """.formatted(when));
    }

    private static Payment find(String when, String which) {
        return new JpaPayments(sessions, new StoredRows(new RecordingJournal()), new LoggedCall())
                .find(new PaymentKey("pay_version_one_" + when + "_" + which))
                .orElseThrow();
    }
}
