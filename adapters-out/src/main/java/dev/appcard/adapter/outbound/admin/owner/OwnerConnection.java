package dev.appcard.adapter.outbound.admin.owner;

import dev.appcard.adapter.outbound.vault.keys.Database;
import java.sql.Connection;
import java.sql.SQLException;

/** One connection of the administration's, where each statement is its own transaction. */
public record OwnerConnection(Connection connection) implements Database, AutoCloseable {

    @Override
    public <T> T run(Work<T> work) {
        try {
            return work.on(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("the database failed: " + failed.getSQLState(), failed);
        }
    }

    @Override
    public void close() {
        run(each -> {
            each.close();
            return true;
        });
    }
}
