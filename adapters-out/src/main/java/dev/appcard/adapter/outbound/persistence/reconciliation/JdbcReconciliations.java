package dev.appcard.adapter.outbound.persistence.reconciliation;

import dev.appcard.adapter.outbound.persistence.PlainConnections;
import dev.appcard.application.port.outbound.reconciliation.Reconciliations;
import dev.appcard.domain.reconciliation.DayFileSummary;
import dev.appcard.domain.reconciliation.Difference;
import dev.appcard.domain.reconciliation.Difference.Here;
import dev.appcard.domain.reconciliation.Difference.There;
import dev.appcard.domain.reconciliation.DifferenceStatus;
import dev.appcard.domain.reconciliation.FoundDifference;
import dev.appcard.domain.reconciliation.ReconciliationRun;
import dev.appcard.domain.reconciliation.VanOrder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** Comparisons in PostgreSQL. */
@Dependent
public class JdbcReconciliations implements Reconciliations {

    private static final String FIND = "select * from reconciliation where digest = ?";
    private static final String COUNTS =
            "select status, count(*) from reconciliation_difference where digest = ? group by status";
    private static final String LAST = "select max(file_sequence) from reconciliation where business_date = ?";
    private static final String WAITING = """
        select order_number, store_id from reconciliation_difference where digest = ? and status = 'WAITING'
        """;
    private static final String SOME = """
        select * from reconciliation_difference where digest = ? and number >= ? order by number limit ?
        """;
    private static final String MENDED = """
        update reconciliation_difference set status = 'MENDED' where digest = ? and number = ? and status = 'TO_MEND'
        """;
    private static final String LEFT = """
        update reconciliation_difference set status = 'NEEDS_ATTENTION' where digest = ? and status = 'TO_MEND'
        """;

    private static final String UNFINISHED = """
        select exists (select from reconciliation_difference join reconciliation using (digest)
            where status in ('WAITING', 'TO_MEND') and business_date = ?)
        """;

    private final PlainConnections connections;

    @Inject
    public JdbcReconciliations(PlainConnections connections) {
        this.connections = connections;
    }

    @Override
    public Optional<ReconciliationRun> find(String digest) {
        return connections.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(FIND)) {
                statement.setString(1, digest);
                ResultSet row = statement.executeQuery();
                return row.next() ? Optional.of(run(row, counts(connection, digest))) : Optional.empty();
            }
        });
    }

    @Override
    public OptionalInt lastSequence(LocalDate day) {
        return connections.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(LAST)) {
                statement.setObject(1, day);
                ResultSet row = statement.executeQuery();
                Integer last = row.next() ? row.getObject(1, Integer.class) : null;
                return last == null ? OptionalInt.empty() : OptionalInt.of(last);
            }
        });
    }

    @Override
    public boolean isUnfinished(LocalDate day) {
        return connections.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(UNFINISHED)) {
                statement.setObject(1, day);
                ResultSet row = statement.executeQuery();
                return row.next() && row.getBoolean(1);
            }
        });
    }

    @Override
    public void record(DayFileSummary file, Consumer<Findings> comparison) {
        connections.run(connection -> {
            ComparisonRecord comparing = ComparisonRecord.begin(connection, file);
            comparison.accept(comparing);
            comparing.end();
            return true;
        });
    }

    @Override
    public Set<VanOrder> waiting(String digest) {
        return connections.run(connection -> {
            Set<VanOrder> waiting = new HashSet<>();
            try (PreparedStatement statement = connection.prepareStatement(WAITING)) {
                statement.setString(1, digest);
                ResultSet rows = statement.executeQuery();
                while (rows.next()) {
                    waiting.add(new VanOrder(rows.getString(1), rows.getString(2)));
                }
            }
            return waiting;
        });
    }

    @Override
    public void judgeAgain(String digest, Set<VanOrder> waiting, List<Difference> now) {
        connections.run(connection -> {
            ComparisonRecord again = ComparisonRecord.again(connection, digest, waiting);
            now.forEach(again);
            again.end();
            return true;
        });
    }

    @Override
    public List<FoundDifference> differences(String digest, int from, int most) {
        return connections.run(connection -> {
            List<FoundDifference> some = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(SOME)) {
                statement.setString(1, digest);
                statement.setInt(2, from);
                statement.setInt(3, most);
                ResultSet rows = statement.executeQuery();
                while (rows.next()) {
                    some.add(DifferenceTable.read(rows));
                }
            }
            return some;
        });
    }

    @Override
    public boolean mend(FoundDifference certain) {
        There there = certain.difference().there();
        Here here = certain.difference().here();
        if (there == null || here == null) {
            throw new IllegalArgumentException("only what both sides know is mended");
        }
        return connections.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(MENDED)) {
                statement.setString(1, certain.digest());
                statement.setInt(2, certain.number());
                boolean mended = statement.executeUpdate() == 1
                        && new WatchTable(connection).heard(here.payment(), there.approval());
                if (!mended) {
                    connection.rollback();
                }
                return mended;
            }
        });
    }

    @Override
    public void leaveToPerson(String digest) {
        connections.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(LEFT)) {
                statement.setString(1, digest);
                return statement.executeUpdate();
            }
        });
    }

    private static Map<DifferenceStatus, Integer> counts(Connection connection, String digest) throws SQLException {
        Map<DifferenceStatus, Integer> counts = new EnumMap<>(DifferenceStatus.class);
        try (PreparedStatement statement = connection.prepareStatement(COUNTS)) {
            statement.setString(1, digest);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                counts.put(DifferenceStatus.valueOf(rows.getString(1)), rows.getInt(2));
            }
        }
        return counts;
    }

    private static ReconciliationRun run(ResultSet row, Map<DifferenceStatus, Integer> counts) throws SQLException {
        return new ReconciliationRun(
                new DayFileSummary(
                        row.getObject("business_date", LocalDate.class),
                        row.getInt("file_sequence"),
                        row.getLong("lines"),
                        row.getString("digest")),
                row.getObject("compared_at", OffsetDateTime.class).toInstant(),
                counts);
    }
}
