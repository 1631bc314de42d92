package dev.appcard.adapter.outbound.persistence.merchant;

import static dev.appcard.application.port.outbound.store.MerchantsContract.newHash;
import static dev.appcard.application.port.outbound.store.MerchantsContract.newMerchant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.adapter.outbound.admin.merchant.JdbcMerchantRegistry;
import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.application.port.outbound.store.Merchants;
import dev.appcard.application.port.outbound.store.MerchantsContract;
import dev.appcard.domain.merchant.KeyHash;
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
        new JdbcMerchantRegistry(PostgresForTests.owner()).put(merchant, secret, client, false);
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
}
