package dev.appcard.adapter.outbound.admin.schema;

import dev.appcard.adapter.outbound.admin.owner.SchemaOwner;
import dev.appcard.application.port.outbound.admin.SchemaMigrations;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The schema as files in {@code db/migration}.
 *
 * <p>Runs as the role that owns the schema; afterwards the application's role may read and write rows, but has no DDL.
 * Concurrent runs wait for each other (Flyway's lock); a lock on a table is waited for 5 s at most, so that a migration
 * never stops the payments behind it.
 */
public final class FlywayMigrations implements SchemaMigrations {
    private static final String MIGRATIONS = "classpath:db/migration";

    /**
     * An older version that was still running has moved money without entries in the journal. Not a callback of Flyway's: a
     * file of that name may be on the class path only once, and jars name each other.
     */
    private static final String ENTER_MISSING_MOVEMENTS = """
        do $$
        begin
            if to_regprocedure('enter_missing_movements()') is not null then
                perform enter_missing_movements();
            end if;
        end
        $$
        """;

    private final SchemaOwner owner;
    private final ApplicationGrants grants;
    private final String location;

    /** @throws IllegalArgumentException when the application's role is no plain name */
    public FlywayMigrations(SchemaOwner owner, String applicationRole) {
        this(owner, applicationRole, MIGRATIONS);
    }

    FlywayMigrations(SchemaOwner owner, String applicationRole, String location) {
        this.owner = owner;
        this.grants = new ApplicationGrants(applicationRole);
        this.location = location;
    }

    @Override
    public String serverVersion() {
        return owner.run(connection -> connection.getMetaData().getDatabaseProductVersion());
    }

    /** @throws org.flywaydb.core.api.FlywayException when one fails, or one that has run was changed */
    @Override
    public int migrate() {
        int migrations = configuration().load().migrate().migrationsExecuted;
        owner.runInTransaction(connection -> {
            grants.apply(connection);
            enterMissingMovements(connection);
            return true;
        });
        return migrations;
    }

    private static void enterMissingMovements(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(ENTER_MISSING_MOVEMENTS);
        }
    }

    private FluentConfiguration configuration() {
        FluentConfiguration configuration = Flyway.configure()
                .dataSource(dataSource())
                .locations(location)
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .cleanDisabled(true);
        // An index that is built concurrently would wait for the transaction of Flyway's own lock.
        configuration
                .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        return configuration;
    }

    private PGSimpleDataSource dataSource() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(owner.jdbcUrl());
        dataSource.setUser(owner.user());
        dataSource.setPassword(owner.password());
        dataSource.setOptions("-c lock_timeout=5s");
        return dataSource;
    }
}
