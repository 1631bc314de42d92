package dev.appcard.adapter.outbound.persistence.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.admin.owner.SchemaOwner;
import dev.appcard.adapter.outbound.admin.schema.FlywayMigrations;
import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.port.outbound.store.WebhookDeliveries;
import dev.appcard.application.port.outbound.store.WebhookDeliveriesContract;
import dev.appcard.application.port.outbound.store.WebhookEndpoints;
import dev.appcard.application.port.outbound.store.WebhookEndpointsContract;
import dev.appcard.domain.webhook.WebhookLane;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The contract on PostgreSQL, as the application's role: in a database of its own, since senders take whatever waits. */
class JpaWebhookStoresTest implements WebhookEndpointsContract, WebhookDeliveriesContract {

    private static LocalSessions sessions;
    private static Sql owner;

    @BeforeAll
    static void openSessions() throws SQLException {
        SchemaOwner database = PostgresForTests.emptyDatabase("webhooks");
        new FlywayMigrations(database, PostgresForTests.APPLICATION_ROLE).migrate();
        owner = new Sql(PostgresForTests.asOwner(database));
        owner.execute("""
            insert into merchant (id, name, store_id, domain, business_number, return_addresses, contracts)
            values ('shop', '행복상점', '2999199999', 'shop.example.com', '1234567890', '{}', '{APP_CARD}')
            """);
        sessions = new LocalSessions(PostgresForTests.asApplication(database));
    }

    @AfterAll
    static void closeSessions() {
        sessions.close();
    }

    @Override
    public WebhookEndpoints endpoints() {
        return new JpaWebhookEndpoints(sessions);
    }

    @Override
    public WebhookDeliveries deliveries() {
        return new JpaWebhookDeliveries(sessions);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return sessions;
    }

    @Test
    @DisplayName("a thousand dead endpoints do not stand before one that answers: it is claimed by the first look")
    void thousandDead() throws SQLException {
        owner.execute("""
            insert into webhook_endpoint (id, version, merchant_id, live, url, events, created_at, secret, failing)
            select 'we_' || lpad(number::text, 26, '0'), 1, 'shop', false, 'https://dead.example.com', '{BILLING_DELETED}', now(),
                'sealed', number > 0
            from generate_series(0, 1000) as number;
            insert into webhook_delivery (webhook_id, endpoint_id, type, subject_key, version, position, event_at, due_at)
            select 'msg_' || lpad(number::text, 26, '0'), 'we_' || lpad((number % 1001)::text, 26, '0'),
                'PAYMENT_STATUS_CHANGED', 'dead-' || number, 1, 1, now(),
                timestamptz '2026-12-01 02:00:00+00' - number * interval '1 second'
            from generate_series(1, 3002) as number;
            """);
        owner.execute("analyze webhook_endpoint; analyze webhook_delivery");

        assertThat(sessions.run(() -> deliveries().claim(WebhookLane.ANSWERING, NOW, UNTIL, 100)))
                .extracting(claimed -> claimed.delivery().endpoint().value())
                .containsExactly("we_" + "0".repeat(26), "we_" + "0".repeat(26));
        assertThat(sessions.run(() -> deliveries().claim(WebhookLane.FAILING, NOW, UNTIL, 2_000)))
                .hasSize(1_000)
                .extracting(claimed -> claimed.delivery().endpoint())
                .doesNotHaveDuplicates();
        owner.execute("delete from webhook_delivery where subject_key like 'dead-%'");
        owner.execute("delete from webhook_endpoint where url = 'https://dead.example.com'");
    }

    @Test
    @DisplayName(
            "a backlog of one endpoint is no other's: its length is never read, and the others' are claimed beside it")
    void longQueue() throws SQLException {
        owner.execute("""
            insert into webhook_endpoint (id, version, merchant_id, live, url, events, created_at, secret)
            select 'we_0000000000000000000' || name, 1, 'shop', false, 'https://shop.example.com', '{BILLING_DELETED}', now(), 'sealed'
            from (values ('long'), ('short')) as names (name);
            insert into webhook_delivery (webhook_id, endpoint_id, type, subject_key, version, position, event_at, due_at)
            select 'msg_long' || lpad(number::text, 20, '0'), 'we_0000000000000000000long', 'PAYMENT_STATUS_CHANGED',
                'queued-' || number / 2, 1 + number % 2, 1, now(),
                timestamptz '2026-11-30 00:00:00+00' + number * interval '1 millisecond'
            from generate_series(0, 199999) as number;
            insert into webhook_delivery (webhook_id, endpoint_id, type, subject_key, version, position, event_at, due_at)
            values ('msg_short000000000000000000', 'we_0000000000000000000short', 'PAYMENT_STATUS_CHANGED', 'queued', 1, 1, now(),
                timestamptz '2026-12-01 00:00:00+00');
            """);
        owner.execute("analyze webhook_delivery");
        String claim = DeliveryStatements.CLAIM
                .replace(":failing", "false")
                .replace(":now", "timestamptz '2026-12-01 03:00:00+00'")
                .replace(":until", "timestamptz '2026-12-01 03:01:00+00'")
                .replace(":ofOne", "8")
                .replace(":most", "100");

        String plan = String.join("\n", owner.query("explain (analyze, buffers) " + claim, row -> row.getString(1)));

        assertThat(plan).contains("webhook_delivery_waiting").doesNotContain("Seq Scan on webhook_delivery");
        assertThat(plan).contains("rows=9");
        assertThat(sessions.run(() -> deliveries().claim(WebhookLane.ANSWERING, NOW, UNTIL, 3)))
                .as("claimed a moment ago, by the explanation")
                .isEmpty();
        owner.execute("delete from webhook_delivery where subject_key like 'queued%'");
        owner.execute("delete from webhook_endpoint where url = 'https://shop.example.com'");
    }
}
