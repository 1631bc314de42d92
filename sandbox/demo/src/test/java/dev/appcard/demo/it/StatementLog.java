package dev.appcard.demo.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the gateway asks of PostgreSQL, from PostgreSQL's own log, from the start on until it is closed. */
final class StatementLog implements AutoCloseable {

    private static final Pattern STATEMENT =
            Pattern.compile("appcard@appcard .*(?:execute [^:]*|statement): (.*)", Pattern.CASE_INSENSITIVE);

    private final Platform platform;
    private final Path log;
    private final long from;

    private StatementLog(Platform platform, Path log, long from) {
        this.platform = platform;
        this.log = log;
        this.from = from;
    }

    static StatementLog start(Platform platform) throws SQLException, IOException {
        configure(
                platform,
                "alter system set log_statement = 'all'",
                "alter system set log_line_prefix = '%u@%d '",
                "select pg_reload_conf()");
        Path log = platform.directory.resolve("logs").resolve("postgres.log");
        return new StatementLog(platform, log, Files.size(log));
    }

    /** What a piece of work took. */
    record Work(List<String> statements, long commits) {

        long writes() {
            return statements.stream()
                    .filter(sql -> Stream.of("insert", "update", "delete").anyMatch(sql::startsWith))
                    .count();
        }

        void print(String what) {
            System.out.printf(
                    Locale.ROOT,
                    "%n%s: %d SQL statements (%d of them writes), %d commits%n",
                    what,
                    statements.size(),
                    writes(),
                    commits);
            statements.forEach(sql -> System.out.println("  " + sql.substring(0, Math.min(100, sql.length()))));
        }
    }

    /** So far; less the looks for what is due and the readiness check, which go on all the time. */
    Work soFar() throws IOException {
        byte[] all = Files.readAllBytes(log);
        String fresh = new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8);
        List<String> statements;
        try (Stream<String> lines = fresh.lines()) {
            statements = lines.map(STATEMENT::matcher)
                    .filter(Matcher::find)
                    .map(found -> found.group(1).toLowerCase(Locale.ROOT).strip())
                    .filter(sql -> !isHousekeeping(sql) && !sql.startsWith("begin"))
                    .toList();
        }
        long commits =
                statements.stream().filter(sql -> sql.startsWith("commit")).count();
        return new Work(
                statements.stream().filter(sql -> !sql.startsWith("commit")).toList(), commits);
    }

    @Override
    public void close() throws SQLException {
        configure(
                platform,
                "alter system reset log_statement",
                "alter system reset log_line_prefix",
                "select pg_reload_conf()");
    }

    private static boolean isHousekeeping(String sql) {
        return sql.contains("attention_at<=") || sql.equals("select 1");
    }

    private static void configure(Platform platform, String... commands) throws SQLException {
        try (Connection connection = platform.database().connect();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
