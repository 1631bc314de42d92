package dev.appcard.adapter.inbound.nightly;

import dev.appcard.admin.Administration;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL with the product's schema, used as the application's role. */
final class NightlyPostgres implements AutoCloseable {

    private static final String PASSWORD = "nightly";

    private final EmbeddedPostgres server;

    private NightlyPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    static NightlyPostgres start() throws IOException, SQLException {
        NightlyPostgres started = new NightlyPostgres(EmbeddedPostgres.start());
        try (Connection superuser = started.server.getPostgresDatabase().getConnection();
                Statement statement = superuser.createStatement()) {
            statement.execute("create role appcard_owner login password '" + PASSWORD + "'");
            statement.execute("create role appcard login password '" + PASSWORD + "'");
            statement.execute("create database appcard owner appcard_owner");
        }
        Map<String, String> owner = Map.of(
                "DB_PORT",
                Integer.toString(started.server.getPort()),
                "DB_OWNER_USER",
                "appcard_owner",
                "DB_OWNER_PASSWORD",
                PASSWORD);
        try (Administration administration = Administration.of(owner)) {
            administration.migrateSchema().migrate();
        }
        return started;
    }

    DataSource asApplication() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl("jdbc:postgresql://localhost:" + server.getPort() + "/appcard");
        dataSource.setUser("appcard");
        dataSource.setPassword(PASSWORD);
        return dataSource;
    }

    /** One column of the only row of jobs, as text; null where there is none. */
    String ofTheJob(String column) throws SQLException {
        try (Connection connection = asApplication().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + column + "::text from scheduled_tasks")) {
            return row.next() ? row.getString(1) : null;
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = asApplication().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
