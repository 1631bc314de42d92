package dev.appcard.demo.it;

import dev.appcard.demo.it.ByteSearch.Hit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that the database holds: by reading its tables, and by reading its files. */
record DatabaseBytes(GatewayDatabase database, Path dataDirectory) {

    /** Every value of every table: bytes as they are, all else as text. */
    List<Hit> inTables(ByteSearch search) {
        List<Hit> hits = new ArrayList<>();
        try (Connection connection = database.connect()) {
            for (String table : tables(connection)) {
                hits.addAll(inTable(connection, table, search));
            }
            return hits;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Its files and its write-ahead log, once all is on disk. */
    List<Hit> inFiles(ByteSearch search) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        try (Stream<Path> files = Files.walk(dataDirectory)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> search.in(file).stream())
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select quote_ident(schemaname) || '.' || quote_ident(tablename)"
                                + " from pg_tables where schemaname not in ('pg_catalog', 'information_schema')")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static List<Hit> inTable(Connection connection, String table, ByteSearch search) throws SQLException {
        List<Hit> hits = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    String where = table + "." + rows.getMetaData().getColumnName(column);
                    hits.addAll(search.in(where, bytes(rows, column)));
                }
            }
        }
        return hits;
    }

    private static byte[] bytes(ResultSet rows, int column) throws SQLException {
        if (rows.getMetaData().getColumnTypeName(column).equals("bytea")) {
            byte[] value = rows.getBytes(column);
            return value == null ? new byte[0] : value;
        }
        String text = rows.getString(column);
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }
}
