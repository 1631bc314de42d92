package dev.appcard.adapter.outbound.persistence.books;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.persistence.Sql;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs after every test of this module: whatever it has stored, the sum of the journal is zero. */
public final class BooksBalance implements AfterEachCallback {

    private static final AtomicReference<@Nullable DataSource> WATCHED = new AtomicReference<>();

    /** From now on; a run that needs no database starts none. */
    public static void watch(DataSource database) {
        WATCHED.set(database);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Optional.ofNullable(WATCHED.get())
                .ifPresent(database -> assertThat(new Sql(database).query("""
                    select movement || ' of ' || payment_key from journal_line
                    group by payment_key, movement having sum(amount) <> 0
                    """, row -> row.getString(1)))
                        .as("entries that do not sum to zero")
                        .isEmpty());
    }
}
