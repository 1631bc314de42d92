package dev.appcard.sandbox;

import dev.appcard.sandbox.http.Endpoints;
import dev.appcard.sandbox.http.HttpListener;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.Issuers;
import dev.appcard.sandbox.linq.OtherRelayServices;
import dev.appcard.sandbox.van.Van;
import dev.appcard.sandbox.van.server.VanTimeouts;
import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * The sandbox: issuers and their apps over HTTP, a KSPAY VAN over TCP, all on loopback. As a process it prints
 * {@code sandbox ready http=<port> van=<port>} and runs until it is stopped; a setting or port at fault ends it with 1.
 */
public final class Sandbox implements AutoCloseable {
    private final Van van;
    private final HttpListener http;

    private Sandbox(Van van, HttpListener http) {
        this.van = van;
        this.http = http;
    }

    /** Runs the sandbox as a process. */
    public static void main(String[] arguments) throws InterruptedException {
        try (Sandbox sandbox = start(SandboxOptions.fromSettings())) {
            System.out.println("sandbox ready http=" + sandbox.httpPort() + " van=" + sandbox.vanPort());
            new CountDownLatch(1).await();
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("sandbox: " + e.getMessage());
            System.exit(1);
        }
    }

    /** Starts all peers. Throws {@link IOException} naming port and setting where a port is taken. */
    public static Sandbox start(SandboxOptions options) throws IOException {
        Van van = startVan(options);
        try {
            return new Sandbox(van, startHttp(options, modules(options, van)));
        } catch (IOException | RuntimeException e) {
            van.close();
            throw e;
        }
    }

    public int httpPort() {
        return http.port();
    }

    public int vanPort() {
        return van.port();
    }

    @Override
    public void close() throws IOException {
        http.close();
        van.close();
    }

    /** The parts that answer HTTP; each new peer adds its line. */
    private static List<Endpoints> modules(SandboxOptions options, Van van) {
        return List.of(van, new Issuers(options.clock(), options.pause(), van.codes()), new OtherRelayServices());
    }

    private static Van startVan(SandboxOptions options) throws IOException {
        try {
            return Van.start(
                    options.vanPort(), options.vanFiles(), options.clock(), options.pause(), VanTimeouts.DEFAULT);
        } catch (BindException e) {
            throw portTaken(options.vanPort(), SandboxOptions.VAN_PORT, e);
        }
    }

    private static HttpListener startHttp(SandboxOptions options, List<Endpoints> modules) throws IOException {
        var routes = new Routes();
        modules.forEach(module -> module.register(routes));
        try {
            return HttpListener.start(options.httpPort(), routes);
        } catch (BindException e) {
            throw portTaken(options.httpPort(), SandboxOptions.HTTP_PORT, e);
        }
    }

    private static IOException portTaken(int port, String setting, BindException cause) {
        return new IOException("port " + port + " is taken: set " + setting + " to another", cause);
    }
}
