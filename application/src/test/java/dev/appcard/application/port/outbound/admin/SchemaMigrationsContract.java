package dev.appcard.application.port.outbound.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every implementation of {@link SchemaMigrations} keeps to. */
public interface SchemaMigrationsContract {

    /** Of a database in which nothing has been run. */
    SchemaMigrations onEmptyDatabase() throws Exception;

    @Test
    default void migrateShouldRunEverythingOnce() throws Exception {
        SchemaMigrations schema = onEmptyDatabase();

        assertThat(schema.migrate()).isPositive();
        assertThat(schema.migrate()).isZero();
    }

    @Test
    default void serverVersionShouldBeginWithTheMajorVersionAndChangeNothing() throws Exception {
        SchemaMigrations schema = onEmptyDatabase();

        assertThat(schema.serverVersion()).containsPattern("^[1-9][0-9]+");

        assertThat(schema.migrate()).isPositive();
    }
}
