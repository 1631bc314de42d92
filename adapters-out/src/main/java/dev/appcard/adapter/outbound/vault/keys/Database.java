package dev.appcard.adapter.outbound.vault.keys;

import java.sql.Connection;
import java.sql.SQLException;

/** Lends a connection for one piece of work, which is committed when that returns. Failures are unchecked exceptions. */
public interface Database {

    /** Plain SQL. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> T run(Work<T> work);
}
