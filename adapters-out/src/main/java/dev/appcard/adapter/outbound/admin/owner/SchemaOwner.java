package dev.appcard.adapter.outbound.admin.owner;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * How to reach the database as the role that owns the schema, which is never the application's role.
 *
 * @param jdbcUrl {@code jdbc:postgresql://host:port/name}
 * @param user the role with DDL
 * @param password of that role; never printed
 */
public record SchemaOwner(String jdbcUrl, String user, String password) {

    /** Work with one connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * Reads DB_HOST, DB_PORT, DB_NAME, DB_OWNER_USER and DB_OWNER_PASSWORD.
     *
     * @throws IllegalArgumentException naming the variable that is missing
     */
    public static SchemaOwner from(Map<String, String> environment) {
        String url = "jdbc:postgresql://" + environment.getOrDefault("DB_HOST", "localhost") + ":"
                + environment.getOrDefault("DB_PORT", "5432") + "/" + environment.getOrDefault("DB_NAME", "appcard");
        return new SchemaOwner(url, required(environment, "DB_OWNER_USER"), required(environment, "DB_OWNER_PASSWORD"));
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is not set");
        }
        return value;
    }

    /** Each statement is its own transaction. */
    public Connection connect() {
        return perform(() -> DriverManager.getConnection(jdbcUrl, user, password));
    }

    /** One connection for this work, each statement its own transaction. */
    public <T> T run(Work<T> work) {
        return perform(() -> {
            try (Connection connection = DriverManager.getConnection(jdbcUrl, user, password)) {
                return work.on(connection);
            }
        });
    }

    /** One transaction; what fails is rolled back. */
    public <T> T runInTransaction(Work<T> work) {
        return run(connection -> {
            connection.setAutoCommit(false);
            T result = work.on(connection);
            connection.commit();
            return result;
        });
    }

    private interface Sql<T> {
        T run() throws SQLException;
    }

    /** The operator sees the database's own message. */
    private static <T> T perform(Sql<T> sql) {
        try {
            return sql.run();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }

    @Override
    public String toString() {
        return user + "@" + jdbcUrl;
    }
}
