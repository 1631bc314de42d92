package dev.appcard.adapter.inbound.admin;

import dev.appcard.application.port.inbound.admin.AdminUseCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code migrate}. */
@Command(
        name = "migrate",
        description = "bring the schema to this version, then grant the application's role its rows;"
                + " needs PostgreSQL 16 or newer")
final class MigrateCommand implements Runnable {

    private final AdminUseCases useCases;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    MigrateCommand(AdminUseCases useCases) {
        this.useCases = useCases;
    }

    @Override
    public void run() {
        int migrations = useCases.migrateSchema().migrate();
        spec.commandLine().getOut().println("schema is up to date, migrations run: " + migrations);
    }
}
