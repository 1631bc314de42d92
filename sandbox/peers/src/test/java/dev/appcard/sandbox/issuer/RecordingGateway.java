package dev.appcard.sandbox.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.appcard.sandbox.issuer.common.profile.CallbackFormat;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A gateway that keeps whatever reaches it, and answers results in the format that it is told. */
final class RecordingGateway implements AutoCloseable {
    /** A request as it came; the query not decoded. */
    record Received(String method, String path, String query, String contentType, String body) {}

    private final List<Received> results = new CopyOnWriteArrayList<>();
    private final List<Received> confirmations = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private volatile String resultAnswer = "";
    private volatile int confirmationStatus = 200;
    private volatile String confirmation = "";

    RecordingGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    void answerAs(CallbackFormat format) {
        resultAnswer = switch (format) {
            case JSON -> "{\"resultCode\":\"0000\"}";
            case FORM -> "resultCode=0000";
            case XML -> "<authResult><resultCode>0000</resultCode></authResult>";
            case QUERY -> "0000";
        };
    }

    void confirm(int status, String json) {
        confirmationStatus = status;
        confirmation = json;
    }

    String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    List<Received> results() {
        return results;
    }

    List<Received> confirmations() {
        return confirmations;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Received received = read(exchange);
            boolean asked = received.path().endsWith("/confirm");
            (asked ? confirmations : results).add(received);
            byte[] answer = (asked ? confirmation : resultAnswer).getBytes(UTF_8);
            exchange.sendResponseHeaders(asked ? confirmationStatus : 200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private static Received read(HttpExchange exchange) throws IOException {
        return new Received(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                        .orElse(""),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
