package dev.appcard.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The sandbox (issuers, phone and VAN) in a process of its own. */
public final class SandboxService implements AutoCloseable {
    private static final String MAIN_CLASS = "dev.appcard.sandbox.Sandbox";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final ManagedProcess process;

    private SandboxService(ManagedProcess process) {
        this.process = process;
    }

    /** Starts it; the VAN's ledger is kept in {@code van-ledger.jsonl} of the folder. */
    public static SandboxService start(Path directory, DemoPorts ports) {
        return start(directory, ports, Map.of());
    }

    /** @param settings of the sandbox besides, {@code TEST_CLOCK_FILE} for one */
    public static SandboxService start(Path directory, DemoPorts ports, Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("SANDBOX_HTTP_PORT", Integer.toString(ports.sandbox()));
        environment.put("SANDBOX_VAN_PORT", Integer.toString(ports.van()));
        environment.put(
                "SANDBOX_LEDGER_FILE", directory.resolve("van-ledger.jsonl").toString());
        environment.put("SANDBOX_GATEWAY_URL", ports.gatewayUrl());
        return new SandboxService(
                ManagedProcess.start("sandbox", directory, JavaCommand.ofMain(MAIN_CLASS), environment));
    }

    /** Returns once it listens; fails with {@link StartFailed}. */
    public SandboxService awaitReady() {
        Await.until(process, LIMIT, () -> process.log().find("sandbox ready").isPresent());
        return this;
    }

    public ManagedProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
