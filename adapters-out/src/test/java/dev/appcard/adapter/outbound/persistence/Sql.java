package dev.appcard.adapter.outbound.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Plain SQL for tests: to look at what is really there. */
public record Sql(DataSource database) {
    /** Reads one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            return read(statement, reader);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The only value of the only row. */
    public Object one(String sql, Object... parameters) {
        List<Object> rows = query(sql, row -> row.getObject(1), parameters);
        if (rows.size() != 1) {
            throw new IllegalStateException(rows.size() + " rows: " + sql);
        }
        return rows.getFirst();
    }

    public void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The tables of tests are nearly empty: reading them whole has to be made unattractive first. */
    public String planWithoutScans(String sql) {
        try (Connection connection = database.getConnection();
                Statement settings = connection.createStatement();
                PreparedStatement explain = connection.prepareStatement("explain " + sql)) {
            settings.execute("set enable_seqscan = off");
            settings.execute("set enable_bitmapscan = off");
            return String.join("\n", read(explain, row -> row.getString(1)));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static <T> List<T> read(PreparedStatement statement, RowReader<T> reader) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        }
    }
}
