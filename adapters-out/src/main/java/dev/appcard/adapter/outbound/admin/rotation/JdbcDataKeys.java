package dev.appcard.adapter.outbound.admin.rotation;

import dev.appcard.adapter.outbound.vault.keys.DataKeyRow;
import dev.appcard.adapter.outbound.vault.keys.Database;
import dev.appcard.adapter.outbound.vault.keys.KeyScope;
import dev.appcard.adapter.outbound.vault.wrap.KeyWrapper;
import dev.appcard.adapter.outbound.vault.wrap.WrappedKey;
import dev.appcard.adapter.outbound.vault.wrap.Wrapping;
import dev.appcard.application.port.outbound.admin.RowOutcome;
import dev.appcard.application.port.outbound.admin.WrappedDataKeys;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code data_key}: which key wraps which data key. */
public final class JdbcDataKeys implements WrappedDataKeys {

    private static final String NOT_UNDER =
            "select id, scope, kek_id, wrapped from data_key where kek_id <> ? and id > ? order by id limit ?";
    private static final String REWRAP = "update data_key set kek_id = ?, wrapped = ? where id = ? and wrapped = ?";

    private final Database database;
    private final KeyWrapper wrapper;

    public JdbcDataKeys(Database database, KeyWrapper wrapper) {
        this.database = database;
        this.wrapper = wrapper;
    }

    @Override
    public Optional<String> currentWrappingKey() {
        return switch (wrapper.currentKekId()) {
            case Wrapping.Done<String>(String kekId) -> Optional.of(kekId);
            case Wrapping.Unavailable<String> _, Wrapping.Refused<String> _ -> Optional.empty();
        };
    }

    @Override
    public List<WrappedDataKey> notUnder(String wrappingKey, UUID after, int most) {
        return database.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(NOT_UNDER)) {
                statement.setString(1, wrappingKey);
                statement.setObject(2, after);
                statement.setInt(3, most);
                return read(statement);
            }
        });
    }

    private List<WrappedDataKey> read(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<WrappedDataKey> read = new ArrayList<>();
            while (rows.next()) {
                read.add(new StoredDataKey(new DataKeyRow(
                        rows.getObject("id", UUID.class),
                        new KeyScope(rows.getString("scope")),
                        new WrappedKey(rows.getString("kek_id"), rows.getBytes("wrapped")))));
            }
            return read;
        }
    }

    private final class StoredDataKey implements WrappedDataKey {

        private final DataKeyRow row;

        StoredDataKey(DataKeyRow row) {
            this.row = row;
        }

        @Override
        public UUID id() {
            return row.id();
        }

        @Override
        public String scope() {
            return row.scope().value();
        }

        @Override
        public String wrappedBy() {
            return row.wrapped().kekId();
        }

        @Override
        public RowOutcome rewrap() {
            return switch (wrapper.rewrap(row.wrapped(), row.context())) {
                case Wrapping.Done<WrappedKey>(WrappedKey wrapped) ->
                    replaceBy(wrapped) ? RowOutcome.DONE : RowOutcome.CHANGED;
                case Wrapping.Unavailable<WrappedKey> _ -> RowOutcome.UNAVAILABLE;
                case Wrapping.Refused<WrappedKey> _ -> RowOutcome.UNREADABLE;
            };
        }

        private boolean replaceBy(WrappedKey wrapped) {
            return database.run(connection -> {
                try (PreparedStatement statement = connection.prepareStatement(REWRAP)) {
                    statement.setString(1, wrapped.kekId());
                    statement.setBytes(2, wrapped.bytes());
                    statement.setObject(3, row.id());
                    statement.setBytes(4, row.wrapped().bytes());
                    return statement.executeUpdate() == 1;
                }
            });
        }
    }
}
