package dev.appcard.adapter.outbound.admin.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.appcard.adapter.outbound.admin.owner.SchemaOwner;
import dev.appcard.application.port.outbound.admin.SchemaMigrations;
import dev.appcard.application.port.outbound.admin.SchemaMigrationsContract;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlywayMigrationsTest implements SchemaMigrationsContract {
    private static final String THROWAWAY = "classpath:db/throwaway";
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static EmbeddedPostgres postgres;
    private static SchemaOwner owner;

    @BeforeAll
    static void startDatabaseWithTwoRoles() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        try (Connection superuser = postgres.getPostgresDatabase().getConnection();
                Statement statement = superuser.createStatement()) {
            statement.execute("create role schema_owner login password 'owner'");
            statement.execute("create role application login password 'application'");
            statement.execute("create database migrated owner schema_owner");
        }
        owner = new SchemaOwner(url(), "schema_owner", "owner");
        migrations("application").migrate();
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    @Override
    public SchemaMigrations onEmptyDatabase() throws SQLException {
        String name = "empty" + DATABASES.incrementAndGet();
        try (Connection superuser = postgres.getPostgresDatabase().getConnection();
                Statement statement = superuser.createStatement()) {
            statement.execute("create database " + name + " owner schema_owner");
        }
        SchemaOwner empty = new SchemaOwner(postgres.getJdbcUrl("schema_owner", name), "schema_owner", "owner");
        return new FlywayMigrations(empty, "application", THROWAWAY);
    }

    @Test
    void applicationRoleShouldReadAndWriteRows() throws SQLException {
        asApplication("insert into throwaway (note) values ('written')");
        asApplication("update throwaway set note = 'changed'");
        asApplication("delete from throwaway");
    }

    @Test
    void applicationRoleShouldReachTablesOfLaterMigrations() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "schema_owner", "owner");
                Statement statement = connection.createStatement()) {
            statement.execute("create table later (id int)");
        }
        asApplication("insert into later values (1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table own (id int)",
                "alter table throwaway add column more text",
                "drop table throwaway",
                "truncate throwaway",
                "delete from flyway_schema_history"
            })
    void applicationRoleShouldBeRefusedDefinitions(String sql) {
        assertThatThrownBy(() -> asApplication(sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void migrateShouldRefuseRoleThatIsNoPlainName() {
        assertThatIllegalArgumentException().isThrownBy(() -> migrations("a; drop table throwaway"));
    }

    @Test
    void ownerShouldNameTheMissingSettingAndNeverShowThePassword() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaOwner.from(Map.of("DB_OWNER_USER", "owner")))
                .withMessage("DB_OWNER_PASSWORD is not set");
        assertThat(new SchemaOwner("jdbc:postgresql://localhost/x", "owner", "hidden-value"))
                .asString()
                .doesNotContain("hidden-value");
    }

    @Test
    void serverVersionShouldBeTheServersOwn() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "schema_owner", "owner");
                Statement statement = connection.createStatement();
                ResultSet version = statement.executeQuery("show server_version")) {
            version.next();
            assertThat(migrations("application").serverVersion()).isEqualTo(version.getString(1));
        }
    }

    private static FlywayMigrations migrations(String applicationRole) {
        return new FlywayMigrations(owner, applicationRole, THROWAWAY);
    }

    private static String url() {
        return postgres.getJdbcUrl("schema_owner", "migrated");
    }

    private static void asApplication(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + postgres.getPort() + "/migrated",
                        "application",
                        "application");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
