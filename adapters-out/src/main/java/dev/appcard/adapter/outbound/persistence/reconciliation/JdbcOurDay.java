package dev.appcard.adapter.outbound.persistence.reconciliation;

import dev.appcard.adapter.outbound.persistence.PlainConnections;
import dev.appcard.application.port.outbound.reconciliation.OurDay;
import dev.appcard.domain.reconciliation.OurOrder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** One statement on a connection of its own, whose rows are fetched some at a time. */
final class JdbcOurDay implements OurDay {

    private static final int FETCHED_AT_ONCE = 2_000;

    private static final String OF_DAY = OrderRows.COLUMNS + """
        from (select distinct payment_key from journal_line where business_date = ? and line = 1) as moved
        join payment on payment.payment_key = moved.payment_key
        """ + OrderRows.JOINS + """
        order by payment.attempt_order_number collate "C",
            coalesce(payment.attempt_store_id, merchant.store_id) collate "C", journal_line.movement
        """;

    private final Connection connection;
    private final OrderRows rows;

    private JdbcOurDay(Connection connection, OrderRows rows) {
        this.connection = connection;
        this.rows = rows;
    }

    static JdbcOurDay open(PlainConnections connections, LocalDate day) {
        Connection connection = connections.source().get();
        try {
            // Only within a transaction are rows fetched some at a time.
            connection.setAutoCommit(false);
            PreparedStatement statement = connection.prepareStatement(OF_DAY);
            statement.setFetchSize(FETCHED_AT_ONCE);
            statement.setObject(1, day);
            ResultSet results = statement.executeQuery();
            return new JdbcOurDay(connection, new OrderRows(results));
        } catch (SQLException failed) {
            close(connection);
            throw PlainConnections.failure(failed);
        }
    }

    @Override
    public Optional<OurOrder> next() {
        try {
            return rows.next();
        } catch (SQLException failed) {
            throw PlainConnections.failure(failed);
        }
    }

    /** With it its statement. */
    @Override
    public void close() {
        close(connection);
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw PlainConnections.failure(failed);
        }
    }
}
