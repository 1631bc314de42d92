package dev.appcard.adapter.outbound.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * Connections outside of the server's transactions.
 *
 * @param source a new one each time, with each statement its own transaction
 */
public record PlainConnections(Supplier<Connection> source) {

    /** Plain SQL. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** One transaction; what fails is rolled back. */
    public <T> T run(Work<T> work) {
        try (Connection connection = source.get()) {
            connection.setAutoCommit(false);
            return committed(connection, work);
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    private static <T> T committed(Connection connection, Work<T> work) throws SQLException {
        try {
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException failed) {
            connection.rollback();
            throw failed;
        }
    }

    /** The database's own message names no row's values: they are not asked for. */
    public static IllegalStateException failure(SQLException failed) {
        return new IllegalStateException("the database failed: " + failed.getMessage(), failed);
    }
}
