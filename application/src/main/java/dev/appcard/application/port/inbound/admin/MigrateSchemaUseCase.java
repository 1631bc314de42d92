package dev.appcard.application.port.inbound.admin;

/** Brings the database to this version's schema: a step of its own, before the application starts. */
public interface MigrateSchemaUseCase {

    /**
     * Runs what has not run yet, then gives the application's role its rows. It may be called again at any time.
     *
     * @return how many migrations were run
     * @throws IllegalStateException when the server is too old for this schema: nothing was changed
     */
    int migrate();
}
