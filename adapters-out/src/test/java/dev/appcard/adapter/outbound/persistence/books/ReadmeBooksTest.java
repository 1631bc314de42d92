package dev.appcard.adapter.outbound.persistence.books;

import static dev.appcard.domain.payment.PaymentFixtures.order;
import static dev.appcard.domain.payment.PaymentFixtures.pathTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.admin.owner.SchemaOwner;
import dev.appcard.adapter.outbound.admin.schema.FlywayMigrations;
import dev.appcard.adapter.outbound.persistence.LocalSessions;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.Sql;
import dev.appcard.adapter.outbound.persistence.payment.PaymentStores;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The README's SQL about the books")
class ReadmeBooksTest {

    private static final Pattern BLOCK = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

    @Test
    @DisplayName("says that all sums are zero, what is owed to the merchant, and what the VAN owes")
    void books() throws IOException, SQLException {
        SchemaOwner owner = PostgresForTests.emptyDatabase("readme_books");
        new FlywayMigrations(owner, PostgresForTests.APPLICATION_ROLE).migrate();
        Sql rows = new Sql(PostgresForTests.asOwner(owner));
        rows.execute("""
            insert into merchant (id, name, store_id, domain, business_number, return_addresses, contracts)
            values ('shop', '행복상점', '2999199999', 'shop.example.com', '1234567890', '{}', '{APP_CARD}')
            """);
        try (LocalSessions sessions = new LocalSessions(PostgresForTests.asApplication(owner))) {
            store(sessions, StateName.APPROVED);
            store(sessions, StateName.PARTIALLY_CANCELLED);
            store(sessions, StateName.CANCELLED);
            store(sessions, StateName.NET_CANCELLED);
        }

        List<String> statements = statements();

        assertThat(statements).hasSize(3);
        assertThat(rows.query(statements.get(0), row -> row.getString(1))).isEmpty();
        assertThat(rows.query(statements.get(1), row -> row.getString(1) + " " + row.getLong("owed")))
                .containsExactly("shop " + (51_000 + 25_500));
        assertThat(rows.query(
                        statements.get(2),
                        row -> row.getString(1) + " " + row.getString(2) + " " + row.getLong("receivable")))
                .containsExactly("2026-11-21 2999199999 " + (51_000 + 25_500));
    }

    private static void store(LocalSessions sessions, StateName state) {
        Payments payments = PaymentStores.on(sessions);
        List<Payment> path = pathTo(state, order());
        sessions.run(() -> payments.add(path.getFirst()));
        for (int step = 1; step < path.size(); step++) {
            Payment from = path.get(step - 1);
            Payment to = path.get(step);
            sessions.run(() -> payments.replace(from, to));
        }
    }

    private static List<String> statements() throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("..", "README.md")))
                .results()
                .flatMap(block -> Arrays.stream(block.group(1).split(";[^\n]*\n")))
                .map(String::strip)
                .filter(sql -> !sql.isEmpty())
                .toList();
    }
}
