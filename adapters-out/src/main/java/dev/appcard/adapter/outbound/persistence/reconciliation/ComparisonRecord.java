package dev.appcard.adapter.outbound.persistence.reconciliation;

import dev.appcard.adapter.outbound.persistence.PlainConnections;
import dev.appcard.application.port.outbound.reconciliation.Reconciliations.Findings;
import dev.appcard.domain.reconciliation.Crossing;
import dev.appcard.domain.reconciliation.DayFileSummary;
import dev.appcard.domain.reconciliation.Difference;
import dev.appcard.domain.reconciliation.VanOrder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** Writes differences as they are found, many at a time, within the transaction of their comparison. */
final class ComparisonRecord implements Findings {

    private static final int AT_ONCE = 500;

    private static final String BEGIN =
            "insert into reconciliation (digest, business_date, file_sequence, lines) values (?, ?, ?, ?)";
    private static final String SUPERSEDE = """
        update reconciliation_difference set status = 'SUPERSEDED'
        where status in ('WAITING', 'TO_MEND', 'NEEDS_ATTENTION')
            and digest in (select digest from reconciliation where business_date = ? and digest <> ?)
        """;
    private static final String NO_MORE_WAITING =
            "delete from reconciliation_difference where digest = ? and order_number = ? and store_id = ? and status ="
                    + " 'WAITING'";
    private static final String THERE = """
        select * from reconciliation_difference where digest = ? and order_number = ? and store_id = ?
        """;
    private static final String LAST =
            "select coalesce(max(number), 0) from reconciliation_difference where digest = ?";

    private static final String CROSSED = """
        insert into reconciliation_crossing (digest, payment_key, kind, serial) values (?, ?, ?, ?) on conflict do nothing
        """;

    private final Connection connection;
    private final PreparedStatement insert;
    private final String digest;
    private final Set<Difference.Subject> known = new HashSet<>();
    private int number;
    private int unwritten;

    private ComparisonRecord(Connection connection, String digest) throws SQLException {
        this.connection = connection;
        this.insert = connection.prepareStatement(DifferenceTable.INSERT);
        this.digest = digest;
    }

    /** Of a file that was never compared; what earlier files of its day left open counts no more. */
    static ComparisonRecord begin(Connection connection, DayFileSummary file) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BEGIN)) {
            statement.setString(1, file.digest());
            statement.setObject(2, file.day());
            statement.setInt(3, file.sequence());
            statement.setLong(4, file.lines());
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(SUPERSEDE)) {
            statement.setObject(1, file.day());
            statement.setString(2, file.digest());
            statement.executeUpdate();
        }
        return new ComparisonRecord(connection, file.digest());
    }

    /** Of some orders once more. What was found of them besides stays, and is not written twice. */
    static ComparisonRecord again(Connection connection, String digest, Set<VanOrder> orders) throws SQLException {
        ComparisonRecord again = new ComparisonRecord(connection, digest);
        for (VanOrder order : orders) {
            try (PreparedStatement statement = connection.prepareStatement(NO_MORE_WAITING)) {
                bind(statement, digest, order).executeUpdate();
            }
            try (PreparedStatement statement = connection.prepareStatement(THERE)) {
                ResultSet rows = bind(statement, digest, order).executeQuery();
                while (rows.next()) {
                    again.known.add(DifferenceTable.read(rows).difference().subject());
                }
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(LAST)) {
            statement.setString(1, digest);
            ResultSet row = statement.executeQuery();
            row.next();
            again.number = row.getInt(1);
        }
        return again;
    }

    @Override
    public void accept(Difference difference) {
        if (known.contains(difference.subject())) {
            return;
        }
        try {
            number++;
            DifferenceTable.bind(insert, digest, number, difference);
            insert.addBatch();
            unwritten++;
            if (unwritten == AT_ONCE) {
                end();
            }
        } catch (SQLException failed) {
            throw PlainConnections.failure(failed);
        }
    }

    /** So few of them that each is a statement. */
    @Override
    public void crossed(Crossing crossing) {
        try (PreparedStatement statement = connection.prepareStatement(CROSSED)) {
            statement.setString(1, digest);
            statement.setString(2, crossing.payment().value());
            statement.setString(3, crossing.kind().name());
            statement.setInt(4, crossing.serial());
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw PlainConnections.failure(failed);
        }
    }

    void end() throws SQLException {
        insert.executeBatch();
        unwritten = 0;
    }

    private static PreparedStatement bind(PreparedStatement statement, String digest, VanOrder order)
            throws SQLException {
        statement.setString(1, digest);
        statement.setString(2, order.orderNumber());
        statement.setString(3, order.storeId());
        return statement;
    }
}
