package dev.appcard.adapter.outbound.persistence.schema;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Brings the database to this version's schema: a step of its own, before the application starts.
 *
 * <p>Runs as the role that owns the schema; afterwards the application's role may read and write rows, but has no DDL.
 * Concurrent runs wait for each other (Flyway's lock); a lock on a table is waited for 5 s at most, so that a migration
 * never stops the payments behind it.
 */
public final class MigrateSchema {
    private static final String MIGRATIONS = "classpath:db/migration";

    private MigrateSchema() {}

    /** Environment: those of {@link SchemaOwner#from} and DB_USER, the application's role. */
    public static void main(String[] arguments) throws SQLException {
        run(List.of(arguments), System.getenv());
    }

    /** The command {@code migrate} of the administration jar; it takes no arguments. */
    public static void run(List<String> arguments, Map<String, String> environment) throws SQLException {
        if (!arguments.isEmpty()) {
            throw new IllegalArgumentException("migrate takes no arguments");
        }
        int migrations = migrate(SchemaOwner.from(environment), environment.getOrDefault("DB_USER", "appcard"));
        System.out.println("schema is up to date, migrations run: " + migrations);
    }

    /** As {@link #migrate(SchemaOwner, String)}, for callers that hold the parts. */
    public static int migrate(String jdbcUrl, String user, String password, String appRole) throws SQLException {
        return migrate(new SchemaOwner(jdbcUrl, user, password), appRole);
    }

    /**
     * Runs what has not run yet, then the grants.
     *
     * @return how many migrations were run
     * @throws org.flywaydb.core.api.FlywayException when one fails, or one that has run was changed
     */
    public static int migrate(SchemaOwner owner, String appRole) throws SQLException {
        return migrate(owner, appRole, MIGRATIONS);
    }

    static int migrate(SchemaOwner owner, String appRole, String location) throws SQLException {
        ApplicationGrants.checkedRole(appRole);
        int migrations = Flyway.configure()
                .dataSource(dataSource(owner))
                .locations(location)
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate()
                .migrationsExecuted;
        ApplicationGrants.apply(owner, appRole);
        return migrations;
    }

    private static PGSimpleDataSource dataSource(SchemaOwner owner) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(owner.jdbcUrl());
        dataSource.setUser(owner.user());
        dataSource.setPassword(owner.password());
        dataSource.setOptions("-c lock_timeout=5s");
        return dataSource;
    }
}
