package dev.appcard.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The gateway: the WAR on Open Liberty, in a process of its own that tests may kill and start again. */
public final class GatewayService implements AutoCloseable {
    /** What the gateway's log says when a setting is missing or bad; the line names the setting. */
    static final String REFUSED = "configuration refused";

    /** Liberty's message when the application throws while it starts. */
    private static final String APPLICATION_FAILED = "CWWKZ0002E";

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Path directory;
    private final LibertyServer server;
    private final Map<String, String> environment;
    private final URI ready;
    private ManagedProcess process;

    private GatewayService(Path directory, LibertyServer server, Map<String, String> environment, URI ready) {
        this.directory = directory;
        this.server = server;
        this.environment = environment;
        this.ready = ready;
        this.process = launch();
    }

    /** Starts it; the environment holds HTTP_PORT and the gateway's settings. */
    public static GatewayService start(Path directory, LibertyServer server, Map<String, String> settings, URI url) {
        Map<String, String> environment = new HashMap<>(settings);
        environment.putAll(server.environment());
        return new GatewayService(directory, server, Map.copyOf(environment), url.resolve("/health/ready"));
    }

    /** Returns once {@code /health/ready} is 200; fails with {@link StartFailed}, also for a refused setting. */
    public GatewayService awaitReady() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            Await.until(process, LIMIT, () -> {
                refusal().ifPresent(line -> {
                    throw new StartFailed("the gateway refuses to start: " + ProcessLog.message(line));
                });
                return isReady(client);
            });
        }
        return this;
    }

    /** SIGKILL, as a crash would do it. */
    public void kill() {
        process.kill();
    }

    /** Starts it again after {@link #kill} or {@link #close}, with the same settings. */
    public GatewayService restart() {
        process = launch();
        return awaitReady();
    }

    /** Where it listens, for the merchant API. */
    public URI url() {
        return ready.resolve("/");
    }

    public ManagedProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }

    private ManagedProcess launch() {
        return ManagedProcess.start("gateway", directory, server.command(), environment);
    }

    private Optional<String> refusal() {
        return process.log().find(REFUSED).or(() -> process.log().find(APPLICATION_FAILED));
    }

    private boolean isReady(HttpClient client) {
        HttpRequest request =
                HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailed("interrupted while waiting for the gateway", interrupted);
        }
    }
}
