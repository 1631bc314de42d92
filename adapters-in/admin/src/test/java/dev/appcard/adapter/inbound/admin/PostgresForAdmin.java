package dev.appcard.adapter.inbound.admin;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A PostgreSQL with two roles and an empty database, as an operator finds it. */
final class PostgresForAdmin implements AutoCloseable {

    private static final String PASSWORD = "owner-of-tests";
    private final EmbeddedPostgres server;

    private PostgresForAdmin(EmbeddedPostgres server) {
        this.server = server;
    }

    static PostgresForAdmin start() throws IOException, SQLException {
        PostgresForAdmin started = new PostgresForAdmin(EmbeddedPostgres.start());
        try (Connection superuser = started.server.getPostgresDatabase().getConnection();
                Statement statement = superuser.createStatement()) {
            statement.execute("create role appcard_owner login password '" + PASSWORD + "'");
            statement.execute("create role appcard login");
            statement.execute("create database appcard owner appcard_owner");
        }
        return started;
    }

    /** What the administration is told. */
    Map<String, String> environment() {
        return Map.of(
                "DB_PORT",
                Integer.toString(server.getPort()),
                "DB_OWNER_USER",
                "appcard_owner",
                "DB_OWNER_PASSWORD",
                PASSWORD);
    }

    /** The first column. */
    List<String> query(String sql, Object... parameters) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", "appcard").getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
