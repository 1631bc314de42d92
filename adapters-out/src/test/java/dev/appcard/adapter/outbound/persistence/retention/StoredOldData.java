package dev.appcard.adapter.outbound.persistence.retention;

import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.retention.OldData;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Rows of each kind, written as the gateway writes them, as far as their age goes. */
final class StoredOldData {

    private StoredOldData() {}

    static String store(MerchantId merchant, OldData what, Instant at) {
        String name = UUID.randomUUID().toString();
        execute(insertion(what), name, merchant.value(), at.atOffset(ZoneOffset.UTC));
        return name;
    }

    static boolean isThere(OldData what, String name) {
        try (Connection connection = PostgresForTests.asOwner().getConnection();
                PreparedStatement statement = prepared(connection, question(what), name);
                ResultSet row = statement.executeQuery()) {
            return row.next();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** SQL that locks one row. */
    static String lock(OldData what, String name) {
        return question(what).replace("?", "'" + name + "'") + " for update";
    }

    /** Of a row whose name, merchant and time are given, in this order. */
    private static String insertion(OldData what) {
        return switch (what) {
            case CALLS -> """
                insert into call_record (idempotency_key, merchant_id, recorded_at, live, method, path, marks, marks_key)
                values (?, ?, ?, false, 'POST', '/v1/payments', '', '0a1b2c3d')
                """;
        };
    }

    /** Whether what is removed of it is there. */
    private static String question(OldData what) {
        return switch (what) {
            case CALLS -> "select 1 from call_record where idempotency_key = ?";
        };
    }

    private static void execute(String sql, Object... values) {
        try (Connection connection = PostgresForTests.asOwner().getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        return statement;
    }
}
