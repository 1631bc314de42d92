package dev.appcard.adapter.outbound.persistence.admin;

import dev.appcard.adapter.outbound.persistence.schema.MigrateSchema;
import dev.appcard.adapter.outbound.vault.rotation.RotationCommands;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code java -jar appcard-admin.jar <command>}: what an operator does to the database beside the running gateway.
 *
 * <p>Exit codes: 0 done, 1 the work failed, 2 wrong usage or a missing setting.
 */
public final class AdminCommand {
    static final String USAGE = """
        usage: java -jar appcard-admin.jar <command> [arguments]

          migrate            bring the schema to this version, then grant the application's role its rows
          create-merchant    make a merchant and print its keys, once; without arguments it says what it takes
          rewrap-data-keys   bring the data keys of registered cards under the current key of KMS or key store
          reencrypt-cards    seal registered cards anew that lie under data keys of months gone by;
                             with --retire-current: under any data key that there is

        environment
          DB_HOST DB_PORT DB_NAME            the database (localhost, 5432, appcard)
          DB_OWNER_USER DB_OWNER_PASSWORD    the role that owns the schema (no default)
          DB_USER                            the application's role (appcard)
          CARD_VAULT and its settings        for the last two, as for the gateway
        """;

    private static final Map<String, AdminTask> TASKS = Map.of(
            "migrate", MigrateSchema::run,
            "create-merchant", CreateMerchant::run,
            "rewrap-data-keys", RotationCommands::rewrapDataKeys,
            "reencrypt-cards", RotationCommands::reencryptCards);

    private AdminCommand() {}

    /** Runs the named command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // Before the first logger exists: people read this output, not a collector.
        System.setProperty(
                "logback.configurationFile", "dev/appcard/adapter/outbound/persistence/admin/logback-admin.xml");
        System.exit(run(Arrays.asList(arguments), System.getenv()));
    }

    static int run(List<String> arguments, Map<String, String> environment) {
        Optional<AdminTask> task = arguments.stream().findFirst().map(TASKS::get);
        if (task.isEmpty()) {
            System.err.print(USAGE);
            return 2;
        }
        try {
            task.get().run(arguments.subList(1, arguments.size()), environment);
            return 0;
        } catch (IllegalArgumentException usage) {
            System.err.println(usage.getMessage());
            return 2;
        } catch (Exception failure) {
            System.err.println(arguments.getFirst() + " failed: " + failure.getMessage());
            return 1;
        }
    }
}
