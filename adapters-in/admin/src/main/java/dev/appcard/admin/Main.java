package dev.appcard.admin;

import dev.appcard.adapter.inbound.admin.AdminCommandLine;
import java.util.Arrays;

/** {@code java -jar appcard-admin.jar <command>}. */
public final class Main {

    private Main() {}

    /** Runs the named command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // Before the first logger exists: people read this output, not a collector.
        System.setProperty("logback.configurationFile", "dev/appcard/admin/logback-admin.xml");
        System.exit(run(arguments));
    }

    private static int run(String... arguments) {
        try (Administration administration = Administration.of(System.getenv())) {
            return new AdminCommandLine(administration, System.out, System.err).run(Arrays.asList(arguments));
        }
    }
}
