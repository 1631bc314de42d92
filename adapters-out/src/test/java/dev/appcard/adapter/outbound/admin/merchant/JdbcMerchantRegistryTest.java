package dev.appcard.adapter.outbound.admin.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.adapter.outbound.persistence.merchant.MerchantsAsTheGatewayReads;
import dev.appcard.application.port.outbound.admin.MerchantRegistry;
import dev.appcard.application.port.outbound.admin.MerchantRegistryContract;
import dev.appcard.application.port.outbound.store.Merchants;
import dev.appcard.application.port.outbound.store.MerchantsContract;
import dev.appcard.domain.merchant.KeyHash;
import dev.appcard.domain.merchant.Merchant;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Written as the owner, read as the gateway reads. */
class JdbcMerchantRegistryTest implements MerchantRegistryContract {

    private static final Sql SQL = new Sql(PostgresForTests.asOwner());
    private static LocalSessions sessions;

    private final JdbcMerchantRegistry registry = new JdbcMerchantRegistry(PostgresForTests.owner());

    @BeforeAll
    static void openSessions() {
        sessions = new LocalSessions(PostgresForTests.asApplication());
    }

    @AfterAll
    static void closeSessions() {
        sessions.close();
    }

    @Override
    public MerchantRegistry registry() {
        return registry;
    }

    @Override
    public Merchants stored() {
        return MerchantsAsTheGatewayReads.in(sessions);
    }

    @Test
    void addShouldStoreWhatTheKeysAreFor() {
        Merchant merchant = MerchantsContract.newMerchant();
        KeyHash secret = MerchantsContract.newHash();
        registry.add(merchant, secret, MerchantsContract.newHash(), true);

        assertThat(SQL.one("select kind || ' ' || mode from merchant_key where key_hash = ?", secret.digest()))
                .isEqualTo("SECRET LIVE");
    }

    @Test
    @DisplayName("a key that was revoked is valid again")
    void putShouldRevive() throws SQLException {
        Merchant merchant = MerchantsContract.newMerchant();
        KeyHash secret = MerchantsContract.newHash();
        registry.put(merchant, secret, MerchantsContract.newHash(), false);
        SQL.execute("update merchant_key set revoked_at = now() where merchant_id = '"
                + merchant.id().value() + "'");

        registry.put(merchant, secret, MerchantsContract.newHash(), false);

        assertThat(stored().findByKey(secret)).isPresent();
    }
}
