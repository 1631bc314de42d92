package dev.appcard.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The HTTP side of the sandbox: loopback only, a virtual thread for each request. */
public final class HttpListener implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(HttpListener.class.getName());

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private HttpListener(HttpServer server) {
        this.server = server;
    }

    /** Binds the port (0: any free one) and answers from now on. Throws {@link java.net.BindException} if it is taken. */
    public static HttpListener start(int port, Routes routes) throws IOException {
        // Read once by the JDK's server: without it, small answers wait for the peer's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        var listener = new HttpListener(server);
        server.setExecutor(listener.threads);
        server.createContext("/", exchange -> serve(exchange, routes));
        server.start();
        return listener;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void serve(HttpExchange exchange, Routes routes) throws IOException {
        try (exchange) {
            Response response = answer(exchange, routes);
            response.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            boolean empty = response.body().length == 0;
            exchange.sendResponseHeaders(response.status(), empty ? -1 : response.body().length);
            if (!empty) {
                exchange.getResponseBody().write(response.body());
            }
        }
    }

    private static Response answer(HttpExchange exchange, Routes routes) throws IOException {
        try {
            return routes.answer(read(exchange));
        } catch (BadRequest e) {
            return e.toResponse();
        } catch (RuntimeException e) {
            LOG.log(
                    Level.ERROR,
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath(),
                    e);
            return new BadRequest(500, "", "the sandbox failed").toResponse();
        }
    }

    private static Request read(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(Request.MAX_BODY + 1);
        if (body.length > Request.MAX_BODY) {
            throw new BadRequest(413, "", "the body is larger than " + Request.MAX_BODY + " bytes");
        }
        String query = exchange.getRequestURI().getRawQuery();
        return new Request(
                exchange.getRequestMethod().toUpperCase(Locale.ROOT),
                exchange.getRequestURI().getPath(),
                query == null ? Parameters.NONE : Parameters.decode(query),
                exchange.getRequestHeaders(),
                body);
    }
}
