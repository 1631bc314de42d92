package dev.appcard.adapter.outbound.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.domain.billing.BillingFixtures;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schema itself enforces for payments without the app. */
class BillingSchemaTest {
    private static final String REFUSED_BY_CHECK = "23514";
    private static final String REFUSED_BY_REFERENCE = "23503";
    private static final Sql APPLICATION = new Sql(PostgresForTests.asApplication());
    private static final Sql OWNER = new Sql(PostgresForTests.asOwner());

    @BeforeAll
    static void storeOneOfEach() throws SQLException {
        MerchantsForTests.ensureThoseOfTheFixtures();
        DataKeysForTests.ensureThatOfTheFixtures();
        OWNER.execute("""
            insert into payment (payment_key, version, state, attention_at, merchant_id, order_id, order_name, amount,
                tax_free, pay_type, merchant_bears_interest, metadata, requested_at, billing_key, billing_holder,
                instalment, interest_payer, attempt_order_number, attempt_started_at, attempt_answer_due_at)
            values ('billingschematestbilling', 1, 'APPROVING', now(), 'shop', 'billing-schema-test', 'x', 100, 0,
                'CARD_RP', null, '{}', now(), 'bill_schema_test_of_charge', 'KB', 0, 'BUYER', 'x-1', now(), now())
            """);
        OWNER.execute("""
            insert into registration (registration_key, version, state, attention_at, billing_key, merchant_id,
                bound_customer_key, window_token, success_url, fail_url, direct_flow, most_instalment_months,
                merchant_bears_interest, app_card_only, requested_at, authenticate_by)
            values ('reg_billingschematest', 1, 'READY', now(), 'bill_schema_test_of_registration', 'shop', 'customer',
                'window-token-of-billing-schema-test', 'https://a', 'https://b', false, 12, false, false, now(), now())
            """);
        OWNER.execute("""
            insert into registered_card (billing_key, merchant_id, customer_key, holder, face_name, face_issuer_code,
                face_acquirer_code, face_number, registered_at, standing, sealed_secret, sealed_under)
            values ('bill_schema_test_of_card', 'shop', 'customer', 'KB', '', '', '', '', now(), 'ACTIVE', '\\x02', '%s')
            """.formatted(BillingFixtures.DATA_KEY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state = 'READY'",
                "state = 'AUTHENTICATED', sealed_otc = '\\x01'",
                "state = 'EXPIRED', attention_at = null",
                "pay_type = 'CARD_VAN'",
                "pay_type = 'CARD_BILLING'",
                "pay_type = 'CARD_KEYIN'",
                "billing_key = null",
                "billing_holder = null",
                "billing_holder = 'VAN'",
                "billing_key = null, billing_holder = null",
                "instalment = null",
                "attempt_order_number = null",
                "app_called_at = now()",
                "window_token = 'half-a-window'",
                "success_url = 'https://a'",
                "approval_mode = 'ON_CONFIRM'",
                "app_scheme = 'shop'",
                "only_issuer = 'KB'"
            })
    void paymentWithoutAWindowShouldRefuseWhatCannotBe(String assignment) {
        assertRefusedByCheck("update payment set " + assignment + " where payment_key = 'billingschematestbilling'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registration_key = 'pay_billingschematest'",
                "version = 0",
                "state = 'CANCELLED'",
                "state = 'AUTHENTICATED'",
                "state = 'EXPIRED', attention_at = null",
                "state = 'EXPIRED', settled_at = now()",
                "attention_at = null",
                "settled_at = now()",
                "direct_flow = true",
                "sealed_card = '\\x02'",
                "sealed_auth_key = '\\x01'",
                "sealed_agreement = '\\x01'",
                "accepted_result = 'A'"
            })
    void registrationShouldRefuseWhatCannotBe(String assignment) {
        assertRefusedByCheck(
                "update registration set " + assignment + " where registration_key = 'reg_billingschematest'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "billing_key = 'short'",
                "holder = 'kb'",
                "standing = 'LOST'",
                "standing = 'DELETED', ended_at = now()",
                "standing = 'UNREADABLE'",
                "ended_at = now()",
                "sealed_secret = null",
                "sealed_secret = null, sealed_under = null",
                "sealed_under = null"
            })
    void registeredCardShouldRefuseWhatCannotBe(String assignment) {
        assertRefusedByCheck(
                "update registered_card set " + assignment + " where billing_key = 'bill_schema_test_of_card'");
    }

    @Test
    void dataKeyShouldStayWhileACardLiesUnderIt() {
        assertRefused("delete from data_key where id = '" + BillingFixtures.DATA_KEY + "'", REFUSED_BY_REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'FUN', 5000, 10", "'USAGE', 99, 10", "'USAGE', 1000000000, 10", "'USAGE', 5000, 0"})
    void cardDataContractShouldRefuseWhatCannotBe(String values) {
        assertRefusedByCheck("insert into card_data_contract values ('shop', " + values + ", false)");
    }

    @Test
    void dueRegistrationsShouldBeFoundByTheirPartialIndex() {
        assertThat(OWNER.planWithoutScans("""
            select registration_key from registration where attention_at <= now()
            order by attention_at, registration_key limit 5
            """)).contains("registration_needs_attention");
    }

    @Test
    void registrationWindowsShouldBeFoundByTheirIndex() {
        assertThat(OWNER.planWithoutScans("select state from registration where window_token = any (array['a', 'b'])"))
                .contains("registration_of_window");
    }

    @Test
    void cardsUnderADataKeyShouldBeFoundByTheirIndex() {
        assertThat(OWNER.planWithoutScans("""
            select billing_key from registered_card where sealed_under = '%s' order by billing_key limit 5
            """.formatted(BillingFixtures.DATA_KEY)))
                .contains("registered_card_under_data_key");
    }

    private static void assertRefusedByCheck(String sql) {
        assertRefused(sql, REFUSED_BY_CHECK);
    }

    private static void assertRefused(String sql, String sqlState) {
        assertThatThrownBy(() -> APPLICATION.execute(sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(sqlState));
    }
}
