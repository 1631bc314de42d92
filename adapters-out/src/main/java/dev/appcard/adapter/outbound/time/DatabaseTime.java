package dev.appcard.adapter.outbound.time;

import dev.appcard.application.port.DatabaseUnavailable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Asks the database for its time, some times in a row. */
public final class DatabaseTime {

    static final int SAMPLES = 3;
    /** Not {@code now()}, which stands still within a transaction. */
    private static final String ASK = "select clock_timestamp()";

    private final Connections connections;

    /** @param connections lends a connection for the questions of one measurement */
    public DatabaseTime(Connections connections) {
        this.connections = connections;
    }

    /** Where connections come from. */
    @FunctionalInterface
    public interface Connections {
        /** To be closed by who asked for it. */
        Connection open() throws SQLException;
    }

    /** @throws DatabaseUnavailable when it does not answer */
    List<TimeSample> ask() {
        try (Connection connection = connections.open();
                Statement statement = connection.createStatement()) {
            List<TimeSample> samples = new ArrayList<>();
            for (int question = 0; question < SAMPLES; question++) {
                samples.add(sample(statement));
            }
            return samples;
        } catch (SQLException failed) {
            throw new DatabaseUnavailable(
                    DatabaseUnavailable.Cause.AWAY, "the database does not tell its time: " + failed, failed);
        }
    }

    private static TimeSample sample(Statement statement) throws SQLException {
        long askedAt = System.nanoTime();
        try (ResultSet row = statement.executeQuery(ASK)) {
            long answeredAt = System.nanoTime();
            row.next();
            Instant answer = row.getObject(1, OffsetDateTime.class).toInstant();
            return new TimeSample(askedAt, answer, answeredAt);
        }
    }
}
