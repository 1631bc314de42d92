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
import dev.appcard.domain.cancel.Cancellation;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.instalment.InterestPayer;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.GivingBack;
import dev.appcard.domain.payment.PayType;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentInitiation;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.PaymentState;
import dev.appcard.domain.recovery.RetryState;
import java.sql.SQLException;
import java.time.Instant;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What version 2 of the schema wrote, before the migration or beside it, keeps its meaning")
class RowsOfVersionTwoTest {

    private static final String BEFORE = "before";
    private static final String BESIDE = "beside";
    private static final Instant LATER = Instant.parse("2026-11-21T03:00:00Z");
    private static Sql rows;
    private static LocalSessions sessions;
    private static Object fileBefore;

    @BeforeAll
    static void migrateADatabaseInUse() throws SQLException {
        SchemaOwner owner = PostgresForTests.emptyDatabase("version_two");
        Flyway.configure()
                .dataSource(owner.jdbcUrl(), owner.user(), owner.password())
                .target("2")
                .load()
                .migrate();
        rows = new Sql(PostgresForTests.asOwner(owner));
        rows.execute("""
            insert into merchant (id, name, store_id, domain, business_number, return_addresses, contracts)
            values ('shop', '행복상점', '2999199999', 'shop.example.com', '1234567890', '{}', '{APP_CARD}')
            """);
        writeAsVersionTwo(BEFORE);
        fileBefore = fileOfPayment();
        new FlywayMigrations(owner, PostgresForTests.APPLICATION_ROLE).migrate();
        writeAsVersionTwo(BESIDE);
        sessions = new LocalSessions(PostgresForTests.asApplication(owner));
    }

    @AfterAll
    static void closeSessions() {
        sessions.close();
    }

    @Test
    @DisplayName("the table is not rewritten, and its new rules look at no older row")
    void migration() {
        assertThat(fileOfPayment()).isEqualTo(fileBefore);
        assertThat(rows.query("""
            select conname from pg_constraint where conrelid = 'payment'::regclass and not convalidated
            """, row -> row.getString(1)))
                .contains(
                        "payment_pay_type_check",
                        "payment_window_whole",
                        "payment_billing_whole",
                        "payment_window_or_server");
    }

    @ParameterizedTest
    @ValueSource(strings = {BEFORE, BESIDE})
    @DisplayName("every payment had a window, and was paid by the buyer, as the way of authenticating says")
    void approved(String when) {
        Payment approved = find(when, "approved");

        assertThat(approved.order().initiation())
                .isInstanceOfSatisfying(
                        PaymentInitiation.CustomerInitiated.class,
                        opening -> assertThat(opening.mode()).isEqualTo(ApprovalMode.ON_CONFIRM));
        assertThat(approved.payType()).isEqualTo(PayType.CARD_ISP);
        assertThat(approved.method())
                .hasValueSatisfying(means -> assertThat(means)
                        .isInstanceOfSatisfying(PaymentMethod.ByBuyer.class, byBuyer -> {
                            assertThat(byBuyer.authentication().cardName()).isEqualTo("노리2");
                            assertThat(byBuyer.plan())
                                    .isEqualTo(new InstalmentPlan(new Instalment(3), InterestPayer.MERCHANT));
                        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {BEFORE, BESIDE})
    @DisplayName("an app call keeps its plan")
    void appCall(String when) {
        AppCall call = find(when, "called").call().orElseThrow();

        assertThat(call.plan()).isEqualTo(new InstalmentPlan(new Instalment(3), InterestPayer.MERCHANT));
    }

    @ParameterizedTest
    @ValueSource(strings = {BEFORE, BESIDE})
    @DisplayName("such payments go on, and from then on say how they are paid")
    void replace(String when) {
        Payment called = find(when, "called");
        Payment approved = find(when, "approved");
        Payment cancelling = approved.to(new GivingBack.Cancelling(
                (PaymentState.Approved) approved.state(),
                new Cancellation(
                        "transaction",
                        approved.order().amount(),
                        approved.order().taxFree(),
                        "변심",
                        LATER),
                new RetryState(1, LATER)));

        assertThat(moved(called, called.to(new PaymentState.Expired(LATER)))).isTrue();
        assertThat(moved(approved, cancelling)).isTrue();

        assertThat(find(when, "approved")).isEqualTo(cancelling);
        assertThat(rows.one(
                        "select pay_type from payment where payment_key = ?",
                        cancelling.key().value()))
                .isEqualTo("CARD_ISP");
    }

    @ParameterizedTest
    @ValueSource(strings = {BEFORE, BESIDE})
    @DisplayName("an attempt without a store id is its merchant's")
    void storeId(String when) {
        assertThat(find(when, "approved").state())
                .isInstanceOfSatisfying(
                        PaymentState.Approved.class,
                        approved -> assertThat(approved.attempt().storeIdOr(() -> "the merchant's"))
                                .isEqualTo("the merchant's"));
    }

    private static boolean moved(Payment current, Payment next) {
        return sessions.run(() -> new JpaPayments(sessions, new StoredRows(new RecordingJournal()), new LoggedCall())
                .replace(current, next));
    }

    private static Object fileOfPayment() {
        return rows.one("select pg_relation_filenode('payment')");
    }

    /** The statement of version 2, but for two payments at once. */
    private static void writeAsVersionTwo(String when) throws SQLException {
        rows.execute("""
            insert into payment (payment_key, version, state, attention_at, window_token, merchant_id, order_id,
                order_name, amount, tax_free, pay_type, approval_mode, success_url, fail_url, only_issuer, direct_flow,
                most_instalment_months, merchant_bears_interest, app_card_only, metadata, requested_at, authenticate_by,
                issuer, authentication_way, channel, instalment, interest_payer, buyer_address, app_called_at,
                card_name, authenticated_at, confirm_by, attempt_order_number, attempt_started_at, attempt_answer_due_at,
                approval_transaction, approval_number, approval_trade_date, approval_at, approval_issuer_code,
                approval_acquirer_code, approval_card_number, approval_merchant_number)
            select 'pay_version_two_%1$s_' || which, 4, state, due, 'window-token-of-version-two-%1$s-' || which, 'shop',
                '%1$s-order-' || which, '커피', 60000, 0, 'CARD_VAN', 'ON_CONFIRM', 'https://a', 'https://b', 'KB', true,
                12, true, false, '{}', now(), now(),
                'KB', 'ISP', 'MOBILE_WEB', 3, 'MERCHANT', '203.0.113.7', now(),
                '노리2', now(), now(), 'order-%1$s-1', now(), now(), '100000000017', '30041234', '2026-11-21', now(), '02',
                '03', '433012******1234', '00912345678'
            from (values ('called', 'APP_CALLED', now()), ('approved', 'APPROVED', null)) as payments (which, state, due)
            """.formatted(when));
    }

    private static Payment find(String when, String which) {
        return new JpaPayments(sessions, new StoredRows(new RecordingJournal()), new LoggedCall())
                .find(new PaymentKey("pay_version_two_" + when + "_" + which))
                .orElseThrow();
    }
}
