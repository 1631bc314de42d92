package dev.appcard.adapter.outbound.persistence;

import dev.appcard.domain.billing.BillingFixtures;
import java.sql.SQLException;

/** The data key that the fixtures' cards lie under, as far as rows refer to it: it opens nothing. */
public final class DataKeysForTests {
    private DataKeysForTests() {}

    public static void ensureThatOfTheFixtures() {
        try {
            new Sql(PostgresForTests.asApplication()).execute("""
                insert into data_key (id, scope, kek_id, wrapped, retired_at)
                values ('%s', 'fixture/2026-11', 'local:fixture', decode(repeat('00', 32), 'hex'), now())
                on conflict do nothing
                """.formatted(BillingFixtures.DATA_KEY));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
