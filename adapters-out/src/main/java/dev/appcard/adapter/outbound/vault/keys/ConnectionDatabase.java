package dev.appcard.adapter.outbound.vault.keys;

import java.sql.Connection;
import java.sql.SQLException;

/** One connection of the administration's, where each statement stands for itself. */
public record ConnectionDatabase(Connection connection) implements Database {

    @Override
    public <T> T run(Work<T> work) {
        try {
            return work.on(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("the database failed: " + failed.getSQLState(), failed);
        }
    }
}
