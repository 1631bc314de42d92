package dev.appcard.adapter.inbound.admin;

import dev.appcard.application.port.inbound.admin.AdminUseCases;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The commands by their names. Exit codes: 0 done, 1 the work failed or is not complete, 2 wrong usage or a missing setting;
 * of {@code reconcile} also 3 a person has to look, 4 something is on its way.
 *
 * <p>Standard output is the result, standard error what is wrong with the call.
 */
public final class AdminCommandLine {

    private final CommandLine commands;

    public AdminCommandLine(AdminUseCases useCases, PrintStream out, PrintStream err) {
        commands = new CommandLine(new Commands())
                .addSubcommand(new MigrateCommand(useCases))
                .addSubcommand(new CreateMerchantCommand(useCases))
                .addSubcommand(new RewrapDataKeysCommand(useCases))
                .addSubcommand(new ReencryptCardsCommand(useCases))
                .addSubcommand(new ReconcileCommand(useCases))
                .addSubcommand(new AttentionCommand(useCases))
                .addSubcommand(new RecoveryCommand(useCases))
                .setOut(new PrintWriter(out, true, out.charset()))
                .setErr(new PrintWriter(err, true, err.charset()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(110)
                // A value is taken as it is, even when it begins with @.
                .setExpandAtFiles(false)
                .setExecutionStrategy(new RecordedCommand(useCases))
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler(new WorkErrors());
    }

    /** Runs the command that the first argument names; returns its exit code. */
    public int run(List<String> arguments) {
        return commands.execute(arguments.toArray(String[]::new));
    }

    /** Which commands there are; by itself it does nothing. */
    @Command(
            name = "java -jar appcard-admin.jar",
            synopsisSubcommandLabel = "<command>",
            commandListHeading = "%n",
            footer = {
                "",
                "environment",
                "  DB_HOST DB_PORT DB_NAME            the database (localhost, 5432, appcard)",
                "  DB_OWNER_USER DB_OWNER_PASSWORD    the role that owns the schema (no default)",
                "  DB_USER                            the application's role (appcard)",
                "  CARD_VAULT and its settings        for keys of cards, as for the gateway",
                "  RECONCILE_MEND_AT_MOST             so much of one day file is mended without a person (20)"
            })
    private static final class Commands implements Runnable {

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CommandSpec spec;

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "which command?");
        }
    }
}
