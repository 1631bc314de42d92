package dev.appcard.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * What the gateway deals with, in a process of its own: the sandbox (issuers, phone and VAN), or the shop, a merchant
 * that knows the gateway by its address and its keys only. Each prints {@code <name> ready} once it listens.
 */
public final class PeerService implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final ManagedProcess process;

    private PeerService(ManagedProcess process) {
        this.process = process;
    }

    /**
     * Starts the sandbox; the VAN's ledger is kept in {@code van-ledger.jsonl} of the folder, its day files in {@code dayfiles}.
     *
     * @param settings of the sandbox besides, {@code TEST_CLOCK_FILE} for one
     */
    public static PeerService sandbox(Path directory, DemoPorts ports, Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("SANDBOX_HTTP_PORT", Integer.toString(ports.sandbox()));
        environment.put("SANDBOX_VAN_PORT", Integer.toString(ports.van()));
        environment.put(
                "SANDBOX_LEDGER_FILE", directory.resolve("van-ledger.jsonl").toString());
        environment.put("SANDBOX_DAYFILE_FOLDER", dayFiles(directory).toString());
        environment.put("SANDBOX_GATEWAY_URL", ports.gatewayUrl());
        return start("sandbox", "dev.appcard.sandbox.Sandbox", directory, environment);
    }

    /** Where the VAN of the sandbox puts its day files, and the gateway finds them. */
    static Path dayFiles(Path directory) {
        return directory.resolve("dayfiles").toAbsolutePath();
    }

    /** Starts the shop. */
    public static PeerService shop(Path directory, DemoPorts ports) {
        Map<String, String> environment =
                Map.of("SHOP_PORT", Integer.toString(ports.shop()), "GATEWAY_URL", ports.gatewayUrl());
        return start("shop", "dev.appcard.demo.shop.Shop", directory, environment);
    }

    private static PeerService start(String name, String mainClass, Path directory, Map<String, String> environment) {
        return new PeerService(ManagedProcess.start(name, directory, JavaCommand.ofMain(mainClass), environment));
    }

    /** Returns once it listens; fails with {@link StartFailed}. */
    public PeerService awaitReady() {
        String announced = process.name() + " ready";
        Await.until(process, LIMIT, () -> process.log().find(announced).isPresent());
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
