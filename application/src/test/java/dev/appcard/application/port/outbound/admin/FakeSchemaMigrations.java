package dev.appcard.application.port.outbound.admin;

/** A schema of five migrations on a server of some version. */
public final class FakeSchemaMigrations implements SchemaMigrations {

    public static final int MIGRATIONS = 5;

    private final String serverVersion;
    private int run;

    public FakeSchemaMigrations(String serverVersion) {
        this.serverVersion = serverVersion;
    }

    @Override
    public String serverVersion() {
        return serverVersion;
    }

    @Override
    public int migrate() {
        int now = MIGRATIONS - run;
        run = MIGRATIONS;
        return now;
    }

    /** How many have been run so far. */
    public int run() {
        return run;
    }
}
