package dev.appcard.adapter.outbound.persistence.admin;

import dev.appcard.application.port.outbound.store.KeyHash;
import dev.appcard.application.port.outbound.store.KeyHolder.KeyKind;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.RegisteredAddress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Writes merchants and the hashes of their keys, within a transaction of the caller's. */
final class MerchantTable {
    private static final String INSERT = """
        insert into merchant (id, name, store_id, domain, business_number, return_addresses, contracts)
        values (?, ?, ?, ?, ?, ?, ?)
        """;

    private static final String ON_CONFLICT_UPDATE = """
        on conflict (id) do update set
            name = excluded.name, store_id = excluded.store_id, domain = excluded.domain,
            business_number = excluded.business_number, return_addresses = excluded.return_addresses,
            contracts = excluded.contracts
        """;

    private static final String CONTRACTS_GONE = "delete from card_data_contract where merchant_id = ?";

    private static final String PUT_CONTRACT = """
        insert into card_data_contract (merchant_id, purpose, most_amount, most_per_day, waives_holder_check)
        values (?, ?, ?, ?, ?)
        """;

    /** The same key of the same merchant is fine; somebody else's key is not taken over. */
    private static final String PUT_KEY = """
        insert into merchant_key (key_hash, merchant_id, kind, mode) values (?, ?, ?, ?)
        on conflict (key_hash) do update set revoked_at = null
        where merchant_key.merchant_id = excluded.merchant_id and merchant_key.kind = excluded.kind
        """;

    private final Connection connection;

    MerchantTable(Connection connection) {
        this.connection = connection;
    }

    /** @return false when there is a merchant with this id */
    boolean insert(Merchant merchant) throws SQLException {
        boolean inserted = write(INSERT + " on conflict (id) do nothing", merchant) == 1;
        if (inserted) {
            putCardDataContracts(merchant);
        }
        return inserted;
    }

    void put(Merchant merchant) throws SQLException {
        write(INSERT + ON_CONFLICT_UPDATE, merchant);
        try (PreparedStatement statement = connection.prepareStatement(CONTRACTS_GONE)) {
            statement.setString(1, merchant.id().value());
            statement.executeUpdate();
        }
        putCardDataContracts(merchant);
    }

    void putKeys(Merchant merchant, ApiKeys keys) throws SQLException {
        putKey(merchant, KeyKind.SECRET, keys.secret(), keys.live());
        putKey(merchant, KeyKind.CLIENT, keys.client(), keys.live());
    }

    private int write(String sql, Merchant merchant) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, merchant.id().value());
            statement.setString(2, merchant.name());
            statement.setString(3, merchant.storeId());
            statement.setString(4, merchant.domain());
            statement.setString(5, merchant.businessNumber());
            statement.setArray(6, connection.createArrayOf("text", addresses(merchant)));
            statement.setArray(7, connection.createArrayOf("text", contracts(merchant)));
            return statement.executeUpdate();
        }
    }

    private void putCardDataContracts(Merchant merchant) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PUT_CONTRACT)) {
            for (CardDataContract contract : merchant.cardDataContracts()) {
                statement.setString(1, merchant.id().value());
                statement.setString(2, contract.purpose().name());
                statement.setLong(3, contract.mostAmount().won());
                statement.setInt(4, contract.mostPerDay());
                statement.setBoolean(5, contract.waivesHolderCheck());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void putKey(Merchant merchant, KeyKind kind, String key, boolean live) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PUT_KEY)) {
            statement.setBytes(1, KeyHash.of(key).digest());
            statement.setString(2, merchant.id().value());
            statement.setString(3, kind.name());
            statement.setString(4, live ? "LIVE" : "TEST");
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("this " + kind + " key belongs to somebody else");
            }
        }
    }

    private static Object[] addresses(Merchant merchant) {
        return merchant.returnAddresses().stream()
                .map(RegisteredAddress::asText)
                .toArray();
    }

    private static Object[] contracts(Merchant merchant) {
        return merchant.contracts().stream().map(Enum::name).sorted().toArray();
    }
}
