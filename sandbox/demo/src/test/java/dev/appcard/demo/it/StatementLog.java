package dev.appcard.demo.it;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the gateway asks of PostgreSQL, from PostgreSQL's own log, from the start on until it is closed. */
final class StatementLog implements AutoCloseable {

    private static final Pattern STATEMENT =
            Pattern.compile("appcard@appcard ([0-9]+) .*(?:execute [^:]*|statement): (.*)", Pattern.CASE_INSENSITIVE);

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
                "alter system set log_line_prefix = '%u@%d %p '",
                "select pg_reload_conf()");
        await("the server goes by its new settings")
                .atMost(Duration.ofMinutes(1))
                .until(() -> logsAll(platform));
        Path log = platform.directory.resolve("logs").resolve("postgres.log");
        return new StatementLog(platform, log, Files.size(log));
    }

    /** Asks on a new connection: the server makes one after it has told those that there were. */
    private static boolean logsAll(Platform platform) throws SQLException {
        try (Connection connection = platform.database().connect();
                Statement statement = connection.createStatement();
                ResultSet setting = statement.executeQuery("show log_statement")) {
            return setting.next() && setting.getString(1).equals("all");
        }
    }

    /**
     * What a piece of work took.
     *
     * @param statements as {@code pg_stat_statements} counts them: without begin and commit
     * @param commits of transactions, those that only read among them
     * @param writeCommits of transactions that wrote: each waits for the disk
     */
    record Work(List<String> statements, long commits, long writeCommits) {

        long writes() {
            return statements.stream().filter(StatementLog::isWrite).count();
        }

        void print(String what) {
            System.out.printf(
                    Locale.ROOT,
                    "%n%s: %d SQL statements (%d of them writes), %d commits (%d of them of writes)%n",
                    what,
                    statements.size(),
                    writes(),
                    commits,
                    writeCommits);
            statements.forEach(sql -> System.out.println("  " + sql.substring(0, Math.min(100, sql.length()))));
        }
    }

    /**
     * So far; less the looks that go on all the time (for what is due, at night too, for pages that listen, for readiness), and what a
     * new connection asks. Nothing else may go on: the platform is the caller's alone, and nothing on it is due.
     */
    Work soFar() throws IOException {
        byte[] all = Files.readAllBytes(log);
        String fresh = inOneLineEach(new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8));
        List<String> statements = new ArrayList<>();
        Set<String> working = new HashSet<>();
        Set<String> writing = new HashSet<>();
        long commits = 0;
        long writeCommits = 0;
        for (Matcher line :
                fresh.lines().map(STATEMENT::matcher).filter(Matcher::find).toList()) {
            String connection = line.group(1);
            String sql = line.group(2).toLowerCase(Locale.ROOT).strip();
            if (sql.startsWith("begin") || sql.startsWith("rollback")) {
                working.remove(connection);
                writing.remove(connection);
            } else if (sql.startsWith("commit")) {
                commits += working.remove(connection) ? 1 : 0;
                writeCommits += writing.remove(connection) ? 1 : 0;
            } else if (!isHousekeeping(sql)) {
                statements.add(sql);
                working.add(connection);
                if (isWrite(sql)) {
                    writing.add(connection);
                }
            }
        }
        return new Work(List.copyOf(statements), commits, writeCommits);
    }

    /** PostgreSQL begins the further lines of a statement with a tab: what tells a look apart may stand in any of them. */
    private static String inOneLineEach(String log) {
        return log.replace("\n\t", " ");
    }

    private static boolean isWrite(String sql) {
        return Stream.of("insert", "update", "delete").anyMatch(sql::startsWith);
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
        return Stream.of(
                                "attention_at<=",
                                "look_at<=",
                                "skip locked",
                                "window_token = any(",
                                "scheduled_tasks",
                                "webhook_",
                                "update event set")
                        .anyMatch(sql::contains)
                || Stream.of("set ", "show ", "select current_").anyMatch(sql::startsWith)
                || sql.equals("select 1");
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
