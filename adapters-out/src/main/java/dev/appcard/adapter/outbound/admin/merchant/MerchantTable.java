package dev.appcard.adapter.outbound.admin.merchant;

import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.merchant.RegisteredAddress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Writes merchants and their contracts, within a transaction of the caller's. */
record MerchantTable(Connection connection) {
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

    private static Object[] addresses(Merchant merchant) {
        return merchant.returnAddresses().stream()
                .map(RegisteredAddress::asText)
                .toArray();
    }

    private static Object[] contracts(Merchant merchant) {
        return merchant.contracts().stream().map(Enum::name).sorted().toArray();
    }
}
