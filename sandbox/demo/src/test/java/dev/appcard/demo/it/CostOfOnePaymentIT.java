package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.MerchantClient.Opened;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Counts, from PostgreSQL's own log and the VAN's, what one payment costs. Prints it; there is no limit yet. */
@DisplayName("One payment")
class CostOfOnePaymentIT {

    private static final Pattern STATEMENT =
            Pattern.compile("appcard@appcard .*(?:execute [^:]*|statement): (.*)", Pattern.CASE_INSENSITIVE);

    private final Platform platform = Platform.get();
    private final Path log = platform.directory.resolve("logs").resolve("postgres.log");

    @BeforeEach
    void logStatements() throws SQLException {
        configure(
                "alter system set log_statement = 'all'",
                "alter system set log_line_prefix = '%u@%d '",
                "select pg_reload_conf()");
    }

    @AfterEach
    void stopLogging() throws SQLException {
        configure("alter system reset log_statement", "alter system reset log_line_prefix", "select pg_reload_conf()");
    }

    @Test
    @DisplayName("costs so many calls, statements, commits and bytes")
    void isCounted() throws IOException {
        MerchantClient merchant = platform.merchant();
        long before = Files.size(log);

        Opened payment = merchant.open("ON_CONFIRM", 52_000);
        platform.buyer().approve(payment);
        assertThat(merchant.confirm(payment).text("status")).isEqualTo("DONE");

        List<String> statements = statementsSince(before);
        long commits =
                statements.stream().filter(sql -> sql.startsWith("commit")).count();
        List<String> work = statements.stream()
                .filter(sql -> !sql.startsWith("commit") && !sql.startsWith("begin"))
                .toList();
        JsonNode approval = platform.van().telegrams(payment).path(0);
        System.out.printf(
                Locale.ROOT,
                "%nOne payment (ON_CONFIRM, without status polling): 4 HTTP calls to the gateway (open, app call,"
                    + " result, confirm), %d SQL statements, %d commits (5 of them of writes), 1 telegram to the VAN"
                    + " of %d bytes, %d bytes back%n",
                work.size(),
                commits,
                approval.path("length").asLong(),
                approval.path("answeredBytes").asLong());
        work.forEach(sql -> System.out.println("  " + sql.substring(0, Math.min(100, sql.length()))));
        assertThat(work)
                .filteredOn(sql -> sql.startsWith("insert into payment_history"))
                .hasSize(5);
        assertThat(commits).isPositive();
        assertThat(approval.path("length").asLong()).isPositive();
    }

    /** Those of the application's role, less the sweep's look for what is due and the readiness check. */
    private List<String> statementsSince(long offset) throws IOException {
        byte[] all = Files.readAllBytes(log);
        String fresh = new String(all, (int) offset, all.length - (int) offset, StandardCharsets.UTF_8);
        try (Stream<String> lines = fresh.lines()) {
            return lines.map(STATEMENT::matcher)
                    .filter(java.util.regex.Matcher::find)
                    .map(found -> found.group(1).toLowerCase(Locale.ROOT).strip())
                    .filter(sql -> !sql.contains("attention_at<=") && !sql.equals("select 1"))
                    .toList();
        }
    }

    private void configure(String... commands) throws SQLException {
        try (Connection connection = platform.database().connect();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
