package dev.appcard.adapter.outbound.admin.merchant;

import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.KeyHash;
import dev.appcard.domain.merchant.KeyHolder.KeyKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Writes the hashes of one merchant's keys, within a transaction of the caller's. */
record MerchantKeyTable(Connection connection, MerchantId merchant, boolean live) {

    /** The same key of the same merchant is fine; another merchant's key is not taken over. */
    private static final String PUT = """
        insert into merchant_key (key_hash, merchant_id, kind, mode) values (?, ?, ?, ?)
        on conflict (key_hash) do update set revoked_at = null
        where merchant_key.merchant_id = excluded.merchant_id and merchant_key.kind = excluded.kind
        """;

    void put(KeyKind kind, KeyHash hash) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PUT)) {
            statement.setBytes(1, hash.digest());
            statement.setString(2, merchant.value());
            statement.setString(3, kind.name());
            statement.setString(4, live ? "LIVE" : "TEST");
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("this " + kind + " key belongs to another merchant");
            }
        }
    }
}
