package dev.appcard.demo;

import dev.appcard.admin.Administration;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The demo's database with its two roles: one owns the schema, the other is the application's. Both get a new random
 * password at every start.
 *
 * @param port of the PostgreSQL on localhost
 * @param ownerPassword of {@value #OWNER}
 * @param applicationPassword of {@value #APPLICATION}
 */
public record DemoDatabase(int port, String ownerPassword, String applicationPassword) {
    static final String NAME = "appcard";
    static final String OWNER = "appcard_owner";
    static final String APPLICATION = "appcard";
    private static final int PASSWORD_BYTES = 16;

    /** Makes roles and database where they are missing, and sets the passwords. */
    static DemoDatabase prepare(int port, DataSource superuser) throws SQLException {
        DemoDatabase database =
                new DemoDatabase(port, DemoSecrets.random(PASSWORD_BYTES), DemoSecrets.random(PASSWORD_BYTES));
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            ensureRole(statement, OWNER, database.ownerPassword);
            ensureRole(statement, APPLICATION, database.applicationPassword);
            if (!exists(statement, "select from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + OWNER);
            }
        }
        return database;
    }

    /** Brings the schema to this version; returns how many migrations were run. */
    public int migrate() {
        try (Administration administration = administration()) {
            return administration.migrateSchema().migrate();
        }
    }

    /** Creates the demo's merchant, or restores it to what {@code docs/api.md} says of it. */
    public void ensureDemoMerchant() {
        try (Administration administration = administration()) {
            administration.createMerchant().ensure(DemoMerchant.MERCHANT, DemoMerchant.KEYS);
        }
    }

    /** In this process: a JVM of its own would cost a second of every start. */
    public Administration administration() {
        Map<String, String> environment = new HashMap<>(settings());
        environment.put("DB_OWNER_USER", OWNER);
        environment.put("DB_OWNER_PASSWORD", ownerPassword);
        return Administration.of(environment);
    }

    Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), OWNER, ownerPassword);
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port + "/" + NAME;
    }

    /** The gateway's DB_* settings. */
    Map<String, String> settings() {
        return Map.of(
                "DB_HOST", "localhost",
                "DB_PORT", Integer.toString(port),
                "DB_NAME", NAME,
                "DB_USER", APPLICATION,
                "DB_PASSWORD", applicationPassword);
    }

    private static void ensureRole(Statement statement, String role, String password) throws SQLException {
        boolean known = exists(statement, "select from pg_roles where rolname = '" + role + "'");
        statement.execute((known ? "alter" : "create") + " role " + role + " login password '" + password + "'");
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    @Override
    public String toString() {
        return jdbcUrl();
    }
}
