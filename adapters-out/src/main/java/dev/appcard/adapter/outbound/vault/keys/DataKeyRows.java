package dev.appcard.adapter.outbound.vault.keys;

import dev.appcard.adapter.outbound.vault.wrap.WrappedKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code data_key}. Rows are never deleted here: a card may lie under any of them. */
public final class DataKeyRows {

    private static final String SELECT = "select id, scope, kek_id, wrapped from data_key ";
    private static final String BY_ID = SELECT + "where id = ?";
    private static final String CURRENT = SELECT + "where scope = ? and retired_at is null";
    private static final String KEKS = "select distinct kek_id from data_key order by kek_id";
    private static final String NEWEST_UNDER = SELECT + "where kek_id = ? order by created_at desc limit ?";
    private static final String INSERT = """
        insert into data_key (id, scope, kek_id, wrapped) values (?, ?, ?, ?)
        on conflict (scope) where retired_at is null do nothing
        """;

    private final Database database;

    public DataKeyRows(Database database) {
        this.database = database;
    }

    public Optional<DataKeyRow> find(UUID id) {
        return database.run(connection -> query(connection, BY_ID, id).stream().findFirst());
    }

    /** The one that new cards of this scope are sealed under. */
    public Optional<DataKeyRow> current(KeyScope scope) {
        return database.run(
                connection -> query(connection, CURRENT, scope.value()).stream().findFirst());
    }

    /** Makes it its scope's current key, unless another instance was faster. */
    public boolean add(DataKeyRow row) {
        return 1
                == update(
                        INSERT,
                        row.id(),
                        row.scope().value(),
                        row.wrapped().kekId(),
                        row.wrapped().bytes());
    }

    /** What wraps the rows, each once. */
    List<String> kekIds() {
        return database.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(KEKS);
                    ResultSet rows = statement.executeQuery()) {
                List<String> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(rows.getString("kek_id"));
                }
                return read;
            }
        });
    }

    /** Those that this wraps, the newest first. */
    List<DataKeyRow> newestUnder(String kekId, int most) {
        return database.run(connection -> query(connection, NEWEST_UNDER, kekId, most));
    }

    private int update(String sql, Object... parameters) {
        return database.run(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, parameters)) {
                return statement.executeUpdate();
            }
        });
    }

    private static List<DataKeyRow> query(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<DataKeyRow> read = new ArrayList<>();
            while (rows.next()) {
                read.add(read(rows));
            }
            return read;
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < parameters.length; index++) {
            statement.setObject(index + 1, parameters[index]);
        }
        return statement;
    }

    private static DataKeyRow read(ResultSet row) throws SQLException {
        return new DataKeyRow(
                row.getObject("id", UUID.class),
                new KeyScope(row.getString("scope")),
                new WrappedKey(row.getString("kek_id"), row.getBytes("wrapped")));
    }
}
