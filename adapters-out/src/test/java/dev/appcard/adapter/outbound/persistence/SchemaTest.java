package dev.appcard.adapter.outbound.persistence;

import static dev.appcard.application.port.outbound.store.PaymentsContract.windowOf;
import static dev.appcard.domain.payment.PaymentFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schema itself enforces. */
class SchemaTest {
    private static final String REFUSED_BY_CHECK = "23514";
    private static final String REFUSED_BY_PRIVILEGE = "42501";
    private static final Sql APPLICATION = new Sql(PostgresForTests.asApplication());
    private static final Sql OWNER = new Sql(PostgresForTests.asOwner());

    @BeforeAll
    static void storeOnePayment() throws SQLException {
        MerchantsForTests.ensureThoseOfTheFixtures();
        OWNER.execute("""
            insert into payment (payment_key, version, state, attention_at, window_token, merchant_id, order_id,
                order_name, amount, tax_free, pay_type, approval_mode, success_url, fail_url,
                most_instalment_months, app_card_only, metadata, requested_at, authenticate_by)
            values ('schematestschematest', 1, 'READY', now(), '%s', 'shop', 'schema-test', 'x', 100, 0, 'CARD_VAN',
                'AUTOMATIC', 'https://a', 'https://b', 12, false, '{}', now(), now())
            """.formatted(windowOf(opened()).reveal()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state = 'PAID'",
                "amount = 99",
                "amount = 1000000000",
                "tax_free = 101",
                "version = 0",
                "sealed_otc = '\\x01'",
                "state = 'AUTHENTICATED'",
                "state = 'APPROVED', attention_at = null",
                "attention_at = null",
                "state = 'EXPIRED'",
                "metadata = '[]'",
                "metadata = 'x'",
                "fixed_instalment = 1",
                "direct_flow = true",
                "interest_payer = 'NOBODY'",
                "instalment = 0, interest_payer = 'MERCHANT'",
                "sealed_agreement = '\\x01'",
                "accepted_result = 'A'",
                "pay_type = 'CASH'",
                "pay_type = 'CARD_RP'",
                "success_url = null",
                "window_token = null",
                "billing_key = 'bill_schema_test_schema'",
                "billing_key = 'bill_schema_test_schema', billing_holder = 'KB'"
            })
    void paymentShouldRefuseWhatCannotBe(String assignment) {
        assertThatThrownBy(() -> APPLICATION.execute(
                        "update payment set " + assignment + " where payment_key = 'schematestschematest'"))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(REFUSED_BY_CHECK));
    }

    @Test
    void paymentShouldHaveRoomForTheLongestOtc() {
        assertThatCode(() -> APPLICATION.execute("""
            begin;
            update payment set state = 'AUTHENTICATED', sealed_otc = decode(repeat('00', 10033), 'hex')
            where payment_key = 'schematestschematest';
            rollback
            """)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table own (id int)",
                "create schema own",
                "alter table payment add column more text",
                "drop table payment",
                "create index own on payment (amount)",
                "truncate payment_history"
            })
    void applicationShouldHaveNoDefinitions(String sql) {
        assertThatThrownBy(() -> APPLICATION.execute(sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(REFUSED_BY_PRIVILEGE));
    }

    @Test
    void dueShouldBeFoundByItsPartialIndex() {
        assertThat(OWNER.planWithoutScans("""
            select payment_key from payment where attention_at <= now() order by attention_at, payment_key limit 5
            """)).contains("payment_needs_attention");
    }

    @Test
    void windowsShouldBeFoundByTheirIndex() {
        assertThat(OWNER.planWithoutScans("select state from payment where window_token = any (array['a', 'b'])"))
                .contains("payment_of_window");
    }

    @Test
    void everyTableShouldSayWhatItIs() {
        List<String> silent = OWNER.query("""
            select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
            and obj_description(oid, 'pg_class') is null and relname <> 'flyway_schema_history'
            """, row -> row.getString(1));

        assertThat(silent).isEmpty();
    }
}
