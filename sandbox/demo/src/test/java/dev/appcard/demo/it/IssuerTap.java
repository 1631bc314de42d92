package dev.appcard.demo.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Between the gateway and the issuers' servers: passes everything on untouched, and keeps what was said about codes. */
final class IssuerTap implements AutoCloseable {

    /** One request for a one-time code: JSON there, JSON back, as it went over the wire. */
    record CodeCall(Issuer issuer, byte[] request, byte[] answer) {}

    private final String sandbox;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<CodeCall> codeCalls = new ConcurrentLinkedQueue<>();

    private IssuerTap(String sandbox, HttpServer server) {
        this.sandbox = sandbox;
        this.server = server;
    }

    static IssuerTap before(String sandbox) {
        try {
            IssuerTap tap = new IssuerTap(
                    sandbox, HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            tap.server.setExecutor(tap.threads);
            tap.server.createContext("/", tap::pass);
            tap.server.start();
            return tap;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The gateway's setting of where this issuer is. */
    String baseOf(Issuer issuer) {
        return "http://localhost:" + server.getAddress().getPort() + issuer.path();
    }

    List<CodeCall> codeCalls() {
        return List.copyOf(codeCalls);
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
        threads.close();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            HttpRequest.Builder onward = HttpRequest.newBuilder(URI.create(sandbox + exchange.getRequestURI()))
                    .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
            String type = exchange.getRequestHeaders().getFirst("Content-Type");
            if (type != null) {
                onward.header("Content-Type", type);
            }
            HttpResponse<byte[]> answer = client.send(onward.build(), HttpResponse.BodyHandlers.ofByteArray());
            keep(exchange.getRequestURI().getPath(), body, answer.body());
            answer.headers()
                    .firstValue("Content-Type")
                    .ifPresent(value -> exchange.getResponseHeaders().set("Content-Type", value));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep(String path, byte[] request, byte[] answer) {
        for (Issuer issuer : Issuer.values()) {
            if (path.equals(issuer.path() + "/otc")) {
                codeCalls.add(new CodeCall(issuer, request, answer));
            }
        }
    }
}
