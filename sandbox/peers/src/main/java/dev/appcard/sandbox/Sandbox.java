package dev.appcard.sandbox;

import dev.appcard.sandbox.http.HttpListener;
import dev.appcard.sandbox.http.Routes;
import java.io.IOException;
import java.net.BindException;
import java.util.List;

/**
 * The sandbox: issuers and their apps over HTTP, a KSPAY VAN over TCP, all on loopback. As a process it prints
 * {@code sandbox ready http=<port> van=<port>} and runs until it is stopped; a setting or port at fault ends it with 1.
 */
public final class Sandbox implements AutoCloseable {
    private final HttpListener http;

    private Sandbox(HttpListener http) {
        this.http = http;
    }

    /** Starts all peers. Throws {@link IOException} naming port and setting where a port is taken. */
    public static Sandbox start(SandboxOptions options) throws IOException {
        return new Sandbox(listen(options, modules(options)));
    }

    public int httpPort() {
        return http.port();
    }

    @Override
    public void close() {
        http.close();
    }

    private static List<SandboxModule> modules(SandboxOptions options) {
        return List.of();
    }

    private static HttpListener listen(SandboxOptions options, List<SandboxModule> modules) throws IOException {
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
