package dev.appcard.application.port.outbound.admin;

/** The database's schema, as its owner changes it. */
public interface SchemaMigrations {

    /** The server's version as it says it, {@code 18.6 (Debian 18.6-1)}. Asking changes nothing. */
    String serverVersion();

    /**
     * Runs what has not run yet, then lets the application's role read and write rows. Concurrent runs wait for each other.
     *
     * @return how many migrations were run
     */
    int migrate();
}
