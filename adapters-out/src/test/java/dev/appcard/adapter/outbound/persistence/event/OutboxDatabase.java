package dev.appcard.adapter.outbound.persistence.event;

import dev.appcard.adapter.outbound.admin.owner.SchemaOwner;
import dev.appcard.adapter.outbound.admin.schema.FlywayMigrations;
import dev.appcard.adapter.outbound.persistence.PostgresForTests;
import dev.appcard.adapter.outbound.persistence.Sql;
import java.sql.SQLException;

/** A database with the shop of the fixtures, for readers who take whatever waits in it. */
final class OutboxDatabase {

    private OutboxDatabase() {}

    static SchemaOwner create(String name) throws SQLException {
        SchemaOwner database = PostgresForTests.emptyDatabase(name);
        new FlywayMigrations(database, PostgresForTests.APPLICATION_ROLE).migrate();
        new Sql(PostgresForTests.asOwner(database)).execute("""
            insert into merchant (id, name, store_id, domain, business_number, return_addresses, contracts)
            values ('shop', '행복상점', '2999199999', 'shop.example.com', '1234567890', '{}', '{APP_CARD}')
            """);
        return database;
    }
}
