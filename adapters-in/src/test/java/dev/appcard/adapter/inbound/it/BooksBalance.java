package dev.appcard.adapter.inbound.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs after every test of this module that has a database: whatever was stored, each entry of the journal sums to zero. */
public final class BooksBalance implements AfterEachCallback {

    private static final String UNBALANCED = """
        select movement || ' of ' || payment_key from journal_line
        group by payment_key, movement having sum(amount) <> 0
        """;

    @Override
    public void afterEach(ExtensionContext context) throws SQLException {
        // Unit tests have none, and what runs inside of the server is looked at from outside.
        if (System.getProperty("it.databasePort") == null) {
            return;
        }
        List<String> unbalanced = new ArrayList<>();
        try (Connection connection = IntegrationDatabase.asOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(UNBALANCED)) {
            while (rows.next()) {
                unbalanced.add(rows.getString(1));
            }
        }
        assertThat(unbalanced).as("entries that do not sum to zero").isEmpty();
    }
}
