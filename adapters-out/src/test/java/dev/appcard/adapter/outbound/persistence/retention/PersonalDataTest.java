package dev.appcard.adapter.outbound.persistence.retention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.persistence.DataKeysForTests;
import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.MerchantsForTests;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.application.port.outbound.store.MerchantsContract;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.retention.OldData;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Personal data that were kept long enough")
class PersonalDataTest {
    private static final Merchant SHOP = MerchantsContract.newMerchant();
    private static final Instant LONG_AGO = Instant.parse("2002-01-01T00:00:00Z");
    private static final Instant LIMIT = LONG_AGO.plus(Duration.ofDays(1));
    private static final Sql SQL = new Sql(PostgresForTests.asOwner());
    private static LocalSessions sessions;

    @BeforeAll
    static void openSessions() {
        sessions = new LocalSessions(PostgresForTests.asApplication());
        MerchantsForTests.ensure(SHOP);
        DataKeysForTests.ensureThatOfTheFixtures();
    }

    @AfterAll
    static void closeSessions() {
        sessions.close();
    }

    @AfterEach
    void removeWhatIsLeft() {
        for (OldData what : OldData.values()) {
            sessions.run(() -> new JpaOldRecords(sessions).remove(what, LIMIT.plus(Duration.ofDays(99)), 100));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PAYMENTS, payment, payment_key",
        "REGISTRATIONS, registration, registration_key",
        "CARDS, registered_card, billing_key",
        "SUBSCRIPTIONS, subscription, id"
    })
    @DisplayName("are gone, and all else of the row is what it was")
    void rest(OldData what, String table, String key) {
        String name = StoredOldData.store(SHOP.id(), what, LONG_AGO);
        String row = """
            select to_jsonb(%s) - '{customer_key,customer_name,customer_email,customer_mobile_phone,buyer_address,opened_by,\
            metadata,bound_customer_key,face_number}'::text[] from %s where %s like '%%%s'
            """.formatted(table, table, key, name);
        String before = text(row);

        assertThat(remove(what)).isEqualTo(1);

        assertThat(before).contains(name);
        assertThat(text(row)).isEqualTo(before);
        String whole = text(row.replaceAll(" - '\\{.*}'::text\\[]", ""));
        assertThat(whole).doesNotContain("\"c-1\"", "김하나", "hana", "01012345678", "192.0.2.1", "\"a1b2\"", "****");
    }

    @ParameterizedTest
    @CsvSource({
        "PAYMENTS, 'state = ''APPROVING'', attention_at = settled_at, settled_at = null'",
        "PAYMENTS, settled_at = '2002-01-03'",
        "PAYMENTS, cancel_requested_at = '2002-01-03'",
        "PAYMENTS, approval_at = '2002-01-03'",
        "REGISTRATIONS, 'state = ''READY'', attention_at = settled_at, settled_at = null'",
        "CARDS, 'standing = ''ACTIVE'', ended_at = null, sealed_secret = ''x'', sealed_under = (select max(id::text)"
                + " from data_key)::uuid'",
        "CARDS, 'standing = ''UNREADABLE'', sealed_secret = ''x'', sealed_under = (select max(id::text) from"
                + " data_key)::uuid'",
        "SUBSCRIPTIONS, 'status = ''ACTIVE'', since = null'",
        "SUBSCRIPTIONS, status = 'PAUSED'"
    })
    @DisplayName("stay where something is to be done yet, or something happened since")
    void stays(OldData what, String change) {
        String name = StoredOldData.store(SHOP.id(), what, LONG_AGO);
        StoredOldData.change(what, name, change);

        assertThat(remove(what)).isZero();

        assertThat(StoredOldData.isThere(what, name)).isTrue();
        StoredOldData.delete(what, name);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HISTORY")
    @DisplayName("are found by an index of their age")
    void index(OldData what) {
        String removal = RemovalStatements.of(what)
                .replace(":before", "timestamptz '2002-01-02'")
                .replace(":most", "500");

        String plan = SQL.planWithoutScans(removal);

        assertThat(plan).contains("Limit").doesNotContain("Seq Scan", "Sort Key");
        assertThat(plan)
                .containsPattern("Index (Only )?Scan using"
                        + " (call_record_by_age|event_done|webhook_delivery_done|[a-z_]+_with_personal_data) on");
    }

    @Test
    @DisplayName("are in no other column whose name tells of a person")
    void columns() {
        List<String> columns = SQL.query("""
            select table_name || '.' || column_name from information_schema.columns
            where table_schema = 'public'
                and column_name ~ 'customer|buyer|email|phone|address|metadata|opened_by|birth|person|name$'
            order by 1
            """, row -> row.getString(1));

        assertThat(columns)
                .containsExactlyInAnyOrder(
                        "payment.customer_key",
                        "payment.customer_name",
                        "payment.customer_email",
                        "payment.customer_mobile_phone",
                        "payment.buyer_address",
                        "payment.opened_by",
                        "payment.metadata",
                        "registration.bound_customer_key",
                        "registration.customer_key",
                        "registration.customer_name",
                        "registration.customer_email",
                        "registration.customer_mobile_phone",
                        "registration.buyer_address",
                        "registered_card.customer_key",
                        "subscription.customer_key",
                        // No persons: what was bought, what card it was, the shop, a job.
                        "payment.order_name",
                        "payment.card_name",
                        "payment.approval_issuer_name",
                        "registration.card_name",
                        "registration.face_name",
                        "registered_card.face_name",
                        "subscription.order_name",
                        "merchant.name",
                        "merchant.return_addresses",
                        "scheduled_tasks.task_name");
    }

    private static String text(String row) {
        return SQL.one(row).toString();
    }

    private static int remove(OldData what) {
        return sessions.run(() -> new JpaOldRecords(sessions).remove(what, LIMIT, 100));
    }
}
