package dev.appcard.adapter.outbound.persistence.merchant;

import static dev.appcard.application.port.outbound.store.MerchantsContract.newHash;
import static dev.appcard.application.port.outbound.store.MerchantsContract.newMerchant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.admin.ApiKeys;
import dev.appcard.adapter.outbound.persistence.admin.CreateMerchant;
import dev.appcard.application.port.outbound.store.KeyHash;
import dev.appcard.application.port.outbound.store.Merchants;
import dev.appcard.application.port.outbound.store.MerchantsContract;
import dev.appcard.domain.merchant.Merchant;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract on PostgreSQL, as the application's role. */
class JpaMerchantsTest implements MerchantsContract {
    private static LocalSessions sessions;

    @BeforeAll
    static void openSessions() {
        sessions = new LocalSessions(PostgresForTests.asApplication());
    }

    @AfterAll
    static void closeSessions() {
        sessions.close();
    }

    @Override
    public Merchants merchants() {
        return new JpaMerchants(sessions);
    }

    @Override
    public void given(Merchant merchant, KeyHash secret, KeyHash client) {
        try (Connection connection = PostgresForTests.asOwner().getConnection()) {
            CreateMerchant.ensure(PostgresForTests.owner(), merchant, ApiKeys.random(false));
            insertKey(connection, merchant, secret, "SECRET");
            insertKey(connection, merchant, client, "CLIENT");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void findByKeyShouldBeEmptyWhenTheKeyIsRevoked() throws SQLException {
        Merchant merchant = newMerchant();
        KeyHash secret = newHash();
        given(merchant, secret, newHash());

        try (Connection connection = PostgresForTests.asOwner().getConnection();
                PreparedStatement revoke =
                        connection.prepareStatement("update merchant_key set revoked_at = now() where key_hash = ?")) {
            revoke.setBytes(1, secret.digest());
            assertThat(revoke.executeUpdate()).isOne();
        }

        assertThat(merchants().findByKey(secret)).isEmpty();
    }

    @Test
    void everyQuestionShouldCostOneStatement() {
        Merchant merchant = newMerchant();
        KeyHash secret = newHash();
        given(merchant, secret, newHash());
        sessions.takeStatements();

        assertThat(merchants().findByKey(secret)).isPresent();
        assertThat(sessions.takeStatements()).hasSize(1);
        assertThat(merchants().find(merchant.id())).isPresent();
        assertThat(sessions.takeStatements()).hasSize(1);
    }

    @Test
    void everyQuestionShouldFailWhenTheDatabaseIsAway() {
        try (LocalSessions away = new LocalSessions(PostgresForTests.away())) {
            Merchants unreachable = new JpaMerchants(away);

            assertThatThrownBy(() -> unreachable.find(newMerchant().id())).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> unreachable.findByKey(newHash())).isInstanceOf(RuntimeException.class);
        }
    }

    private static void insertKey(Connection connection, Merchant merchant, KeyHash hash, String kind)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into merchant_key (key_hash, merchant_id, kind, mode) values (?, ?, ?, 'TEST')")) {
            insert.setBytes(1, hash.digest());
            insert.setString(2, merchant.id().value());
            insert.setString(3, kind);
            insert.executeUpdate();
        }
    }
}
