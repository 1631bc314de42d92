package dev.appcard.sandbox.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntUnaryOperator;

/** The gateway's callback address of the tests: keeps the bodies, answers as told. */
public final class GatewayCallback implements AutoCloseable {
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    /** @param status of the answer to the n-th post, counted from 1; 0 drops the connection */
    public GatewayCallback(IntUnaryOperator status) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/inbound/kb", exchange -> {
            try (exchange) {
                String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
                int number;
                synchronized (bodies) {
                    bodies.add(body);
                    number = bodies.size();
                }
                int answer = status.applyAsInt(number);
                if (answer != 0) {
                    byte[] text = "{\"resultCode\":\"%s\"}"
                            .formatted(answer == 200 ? "0000" : "9" + answer)
                            .getBytes(UTF_8);
                    exchange.sendResponseHeaders(answer, text.length);
                    exchange.getResponseBody().write(text);
                }
            }
        });
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/inbound/kb";
    }

    public List<String> bodies() {
        return bodies;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
