package dev.appcard.sandbox;

import dev.appcard.sandbox.shared.Pause;
import dev.appcard.sandbox.van.VanFiles;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the sandbox is started with. Each setting is a system property or, failing that, an environment variable.
 *
 * @param httpPort {@code SANDBOX_HTTP_PORT}, by default 9090; 0 takes a free one
 * @param vanPort {@code SANDBOX_VAN_PORT}, by default 29991; 0 takes a free one
 * @param vanFiles {@code SANDBOX_LEDGER_FILE}: where the VAN keeps its ledger between runs; without it, in memory only.
 *     {@code SANDBOX_DAYFILE_FOLDER}: where it puts the file of each day that has ended; without it, nowhere
 * @param gatewayUrl {@code SANDBOX_GATEWAY_URL}: the gateway, for a peer that calls it without being called first;
 *     without a final slash (results go to the callback address of the call, not here)
 * @param clock the time of day of all peers; the zone is theirs to choose (Korea). With {@code TEST_CLOCK_FILE} a
 *     {@link TestClock}
 * @param pause how the peers wait where they were told to be late
 */
public record SandboxOptions(int httpPort, int vanPort, VanFiles vanFiles, URI gatewayUrl, Clock clock, Pause pause) {
    public static final String HTTP_PORT = "SANDBOX_HTTP_PORT";
    public static final String VAN_PORT = "SANDBOX_VAN_PORT";
    public static final String LEDGER_FILE = "SANDBOX_LEDGER_FILE";
    public static final String DAYFILE_FOLDER = "SANDBOX_DAYFILE_FOLDER";
    public static final String GATEWAY_URL = "SANDBOX_GATEWAY_URL";
    public static final String TEST_CLOCK_FILE = "TEST_CLOCK_FILE";

    /** Free ports, a ledger in memory: for tests. */
    public static SandboxOptions forTests() {
        return new SandboxOptions(
                0, 0, VanFiles.NONE, URI.create("http://localhost:9080"), Clock.systemUTC(), Pause.SLEEP);
    }

    /** Reads system properties, then the environment. Throws {@link IllegalArgumentException} naming a bad setting. */
    public static SandboxOptions fromSettings() {
        return from(name -> Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(name)))
                .filter(value -> !value.isBlank()));
    }

    static SandboxOptions from(Function<String, Optional<String>> settings) {
        return new SandboxOptions(
                port(HTTP_PORT, settings, 9090),
                port(VAN_PORT, settings, 29991),
                new VanFiles(
                        settings.apply(LEDGER_FILE).map(Path::of),
                        settings.apply(DAYFILE_FOLDER).map(Path::of)),
                url(settings.apply(GATEWAY_URL).orElse("http://localhost:9080")),
                settings.apply(TEST_CLOCK_FILE)
                        .<Clock>map(file -> TestClock.following(Path.of(file)))
                        .orElseGet(Clock::systemUTC),
                Pause.SLEEP);
    }

    public SandboxOptions withGatewayUrl(URI url) {
        return new SandboxOptions(httpPort, vanPort, vanFiles, url, clock, pause);
    }

    public SandboxOptions withLedgerFile(Path file) {
        return new SandboxOptions(
                httpPort, vanPort, new VanFiles(Optional.of(file), vanFiles.dayFiles()), gatewayUrl, clock, pause);
    }

    public SandboxOptions withDayFiles(Path folder) {
        return new SandboxOptions(
                httpPort, vanPort, new VanFiles(vanFiles.ledger(), Optional.of(folder)), gatewayUrl, clock, pause);
    }

    public SandboxOptions withPorts(int http, int van) {
        return new SandboxOptions(http, van, vanFiles, gatewayUrl, clock, pause);
    }

    public SandboxOptions withClock(Clock other) {
        return new SandboxOptions(httpPort, vanPort, vanFiles, gatewayUrl, other, pause);
    }

    public SandboxOptions withPause(Pause other) {
        return new SandboxOptions(httpPort, vanPort, vanFiles, gatewayUrl, clock, other);
    }

    private static int port(String name, Function<String, Optional<String>> settings, int otherwise) {
        String value = settings.apply(name).orElse(Integer.toString(otherwise));
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65_535) {
            throw new IllegalArgumentException(name + " is not a port: " + value);
        }
        return Integer.parseInt(value);
    }

    private static URI url(String value) {
        if (!value.matches("https?://[^/?#\\s]+(/[^?#\\s]*)?")) {
            throw new IllegalArgumentException(GATEWAY_URL + " is not an http address");
        }
        return URI.create(value.endsWith("/") ? value.substring(0, value.length() - 1) : value);
    }
}
