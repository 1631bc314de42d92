package dev.appcard.demo;

import org.flywaydb.core.api.FlywayException;

/**
 * {@code mvn -Pdemo}: starts an embedded PostgreSQL, the sandbox, the gateway and the demo shop, and stops them again at
 * Ctrl-C, at a SIGTERM, or when Maven is gone.
 *
 * <p>Exit codes: 0 after it was stopped, 1 when a part could not start or ended by itself.
 */
public final class Demo {
    private static final int STOPPED_WITH_MAVEN = 143;

    private Demo() {}

    /** Takes no arguments; see {@link DemoOptions}. */
    public static void main(String[] arguments) {
        Progress progress = new Progress(System.out);
        RunningParts parts = new RunningParts();
        Runtime.getRuntime().addShutdownHook(new Thread(parts::close, "stop-parts"));
        ProcessHandle.current().parent().ifPresent(Demo::endWith);
        try {
            System.exit(run(progress, parts));
        } catch (StartFailed | FlywayException failed) {
            progress.step("FAILED: " + failed.getMessage());
            System.exit(1);
        }
    }

    private static int run(Progress progress, RunningParts parts) {
        DemoOptions options = DemoOptions.fromProperties();
        Leftovers leftovers = new Leftovers(options.directory());
        leftovers.takeOver();
        DemoPorts.STANDARD.requireFree();
        if (options.fresh()) {
            leftovers.clear();
            progress.step("database and ledger are cleared");
        }
        progress.step("starting; logs in " + options.directory().resolve("logs"));
        var ended = new DemoRun(options, DemoPorts.STANDARD, progress, parts).start();
        announce(progress, DemoPorts.STANDARD);
        ManagedProcess first = ended.join();
        progress.step("FAILED: " + first.name() + " ended with " + first.exitCode() + "; log "
                + first.log().file());
        return 1;
    }

    private static void announce(Progress progress, DemoPorts ports) {
        progress.step("ready");
        System.out.println();
        System.out.println("  shop     " + ports.shopUrl() + "/");
        System.out.println("  gateway  " + ports.gatewayUrl() + "/  (API, /openapi, /health, /metrics)");
        System.out.println("  sandbox  " + ports.sandboxUrl()
                + "/  (issuers, phone; ledger at /van/ledger), VAN on port " + ports.van());
        System.out.println();
        System.out.println("  Ctrl-C stops everything.");
    }

    /** Ends this process when the one that started it (Maven) is gone, for any reason. */
    private static void endWith(ProcessHandle parent) {
        Thread.ofVirtual().name("watch-parent").start(() -> {
            parent.onExit().join();
            System.exit(STOPPED_WITH_MAVEN);
        });
    }
}
