package dev.appcard.adapter.outbound.persistence.restore;

import dev.appcard.adapter.outbound.persistence.PlainConnections;
import dev.appcard.application.port.outbound.restore.Restores;
import dev.appcard.domain.attention.OperatorDecision;
import dev.appcard.domain.restore.HeldKind;
import dev.appcard.domain.restore.Restore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** By the schema's owner: the triggers that hold the gateway back let it through. */
public final class JdbcRestores implements Restores {

    private static final String OPEN = "select backup_at, begun_at, admitted_at from restore where ended_at is null";

    private static final String CONNECTIONS =
            "select count(*) from pg_stat_activity where usename = ? and datname = current_database()";

    private static final String BEGIN = """
        insert into restore (backup_at, begun_by, begun_because) values (?, ?, ?) on conflict do nothing
        """;

    private static final String ADMIT = """
        update restore set admitted_at = clock_timestamp(), admitted_by = ?, admitted_because = ?
        where admitted_at is null and ended_at is null returning id
        """;

    private static final String END = """
        update restore set ended_at = clock_timestamp(), ended_by = ?, ended_because = ?
        where admitted_at is not null and ended_at is null returning id
        """;

    private static final String COMPARED = """
        select distinct business_date from reconciliation
        where business_date = any (?) and compared_at >= (select begun_at from restore where ended_at is null)
        """;

    private static final String HELD = "select kind, count(*) from restored_work where status = 'HELD' group by kind";

    private final PlainConnections connections;
    private final String gatewayRole;

    /** @param gatewayRole as which the gateway is connected */
    public JdbcRestores(PlainConnections connections, String gatewayRole) {
        this.connections = connections;
        this.gatewayRole = gatewayRole;
    }

    @Override
    public Optional<Restore> open() {
        return connections.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(OPEN);
                    ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(read(rows)) : Optional.empty();
            }
        });
    }

    private static Restore read(ResultSet row) throws SQLException {
        OffsetDateTime admitted = row.getObject("admitted_at", OffsetDateTime.class);
        return new Restore(
                row.getObject("backup_at", OffsetDateTime.class).toInstant(),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(admitted).map(OffsetDateTime::toInstant));
    }

    @Override
    public int connectionsOfGateway() {
        return connections.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(CONNECTIONS)) {
                statement.setString(1, gatewayRole);
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getInt(1);
                }
            }
        });
    }

    @Override
    public boolean begin(Instant backupAt, OperatorDecision decision) {
        return connections.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(BEGIN)) {
                statement.setObject(1, backupAt.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
                statement.setString(2, decision.operator());
                statement.setString(3, decision.reason());
                return statement.executeUpdate() == 1;
            }
        });
    }

    @Override
    public Optional<Map<HeldKind, Integer>> admit(Instant now, OperatorDecision decision) {
        return connections.run(connection -> {
            OptionalLong restore = stepped(connection, ADMIT, decision);
            if (restore.isEmpty()) {
                return Optional.empty();
            }
            HeldRows rows = new HeldRows(connection);
            Map<HeldKind, Integer> held = new EnumMap<>(HeldKind.class);
            for (HeldKind kind : HeldKind.values()) {
                held.put(kind, rows.hold(kind, restore.getAsLong(), now));
            }
            return Optional.of(held);
        });
    }

    @Override
    public Set<LocalDate> comparedSince(List<LocalDate> days) {
        return connections.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(COMPARED)) {
                statement.setArray(1, connection.createArrayOf("date", days.toArray()));
                return dates(statement);
            }
        });
    }

    private static Set<LocalDate> dates(PreparedStatement statement) throws SQLException {
        Set<LocalDate> dates = new HashSet<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                dates.add(rows.getObject(1, LocalDate.class));
            }
        }
        return dates;
    }

    @Override
    public Optional<Map<HeldKind, Integer>> end(OperatorDecision decision) {
        return connections.run(connection -> {
            if (stepped(connection, END, decision).isEmpty()) {
                return Optional.empty();
            }
            HeldRows rows = new HeldRows(connection);
            Map<HeldKind, Integer> gone = new EnumMap<>(HeldKind.class);
            for (HeldKind kind : List.of(HeldKind.PAYMENT, HeldKind.REGISTRATION)) {
                gone.put(kind, rows.releaseUnknownThere(kind));
            }
            return Optional.of(gone);
        });
    }

    private static OptionalLong stepped(Connection connection, String step, OperatorDecision decision)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(step)) {
            statement.setString(1, decision.operator());
            statement.setString(2, decision.reason());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    @Override
    public Map<HeldKind, Integer> held() {
        return connections.run(connection -> {
            Map<HeldKind, Integer> held = new EnumMap<>(HeldKind.class);
            try (PreparedStatement statement = connection.prepareStatement(HELD);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    held.put(HeldKind.valueOf(rows.getString(1)), rows.getInt(2));
                }
            }
            return held;
        });
    }
}
