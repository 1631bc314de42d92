package dev.appcard.adapter.outbound.persistence;

import dev.appcard.adapter.outbound.admin.owner.SchemaOwner;
import dev.appcard.adapter.outbound.admin.schema.FlywayMigrations;
import dev.appcard.adapter.outbound.persistence.books.BooksBalance;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The one PostgreSQL of this test JVM, started at first use: migrated by its owner, used by the application's role. Tests
 * share it and bring data of their own.
 */
public final class PostgresForTests {
    public static final String APPLICATION_ROLE = "appcard";
    private static final PostgresForTests ONLY = start();

    private final EmbeddedPostgres server;
    private final SchemaOwner owner;

    private PostgresForTests(EmbeddedPostgres server) {
        this.server = server;
        this.owner = new SchemaOwner(url(server.getPort(), "appcard"), "appcard_owner", "owner-of-tests");
    }

    /** As the gateway connects. */
    public static DataSource asApplication() {
        return asApplication(ONLY.owner);
    }

    /** As the administration connects. */
    public static SchemaOwner owner() {
        return ONLY.owner;
    }

    /** Another database on the same server, without any table. */
    public static SchemaOwner emptyDatabase(String name) throws SQLException {
        try (Connection superuser = ONLY.server.getPostgresDatabase().getConnection();
                Statement statement = superuser.createStatement()) {
            statement.execute("create database " + name + " owner appcard_owner");
        }
        return new SchemaOwner(url(ONLY.server.getPort(), name), ONLY.owner.user(), ONLY.owner.password());
    }

    /** As the gateway connects to a database of its own. */
    public static DataSource asApplication(SchemaOwner database) {
        return dataSource(database.jdbcUrl(), APPLICATION_ROLE, "application-of-tests");
    }

    /** Who may cut the connections of others. */
    public static DataSource asSuperuser(SchemaOwner database) {
        return dataSource(database.jdbcUrl(), "postgres", "postgres");
    }

    public static DataSource asOwner() {
        return asOwner(ONLY.owner);
    }

    public static DataSource asOwner(SchemaOwner database) {
        return dataSource(database.jdbcUrl(), database.user(), database.password());
    }

    /** Nothing listens there: a database that is out of reach. */
    public static DataSource away() {
        return dataSource(url(1, "appcard"), APPLICATION_ROLE, "application-of-tests");
    }

    private static PostgresForTests start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
            PostgresForTests started = new PostgresForTests(server);
            started.createRolesAndDatabase();
            new FlywayMigrations(started.owner, APPLICATION_ROLE).migrate();
            BooksBalance.watch(asOwner(started.owner));
            return started;
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("PostgreSQL for tests did not start", failed);
        }
    }

    private void createRolesAndDatabase() throws SQLException {
        try (Connection superuser = server.getPostgresDatabase().getConnection();
                Statement statement = superuser.createStatement()) {
            statement.execute("create role appcard_owner login password 'owner-of-tests'");
            statement.execute("create role appcard login password 'application-of-tests'");
            statement.execute("create database appcard owner appcard_owner");
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    private static DataSource dataSource(String url, String user, String password) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        dataSource.setUser(user);
        dataSource.setPassword(password);
        // As in the server's settings: the detail of an error quotes the whole row.
        dataSource.setLogServerErrorDetail(false);
        return dataSource;
    }
}
