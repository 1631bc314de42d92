package dev.appcard.adapter.outbound.vault.kms.play;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A KMS for tests, on the loopback: AWS's JSON protocol, real AES-GCM with the encryption context as additional data, and
 * every signature verified. It can be throttled, fail, be slow, hang and be down, and counts what it was asked. It is ours:
 * that AWS behaves like this is what {@code RealKmsTest} is for.
 */
public final class PlayKms implements AutoCloseable {

    public static final String REGION = "ap-northeast-2";
    public static final String ACCESS_KEY = "AKIDPLAY";
    public static final String SECRET_KEY = "play/secret+key";

    /** What it does instead of answering. */
    public enum Fault {
        NONE,
        THROTTLED,
        FAILING,
        SLOW,
        HANGING
    }

    private static final Duration SLOWNESS = Duration.ofMillis(300);

    private final PlayKeys keys = new PlayKeys();
    private final PlayOperations operations = new PlayOperations(keys);
    private final SigV4 signatures = new SigV4(ACCESS_KEY, SECRET_KEY, REGION, "kms", InstantSource.system());
    private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
    private final Queue<HttpExchange> hanging = new ConcurrentLinkedQueue<>();
    private final int port;
    private HttpServer server;
    private Fault fault = Fault.NONE;
    private int faults;
    private int spared;

    private PlayKms(HttpServer server) {
        this.server = server;
        this.port = server.getAddress().getPort();
        open();
    }

    public static PlayKms start() {
        return new PlayKms(bind(0));
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public PlayKeys keys() {
        return keys;
    }

    /** From now on; hanging calls are cut off when it heals. */
    public synchronized void become(Fault next) {
        spared = 0;
        faults = Integer.MAX_VALUE;
        fault = next;
        for (HttpExchange exchange = hanging.poll(); exchange != null; exchange = hanging.poll()) {
            exchange.close();
        }
    }

    /** After so many calls that are still answered. */
    public synchronized void becomeAfter(int answered, Fault next) {
        become(next);
        spared = answered;
    }

    /** For so many calls only. */
    public synchronized void become(Fault next, int times) {
        become(next);
        faults = times;
    }

    public void goDown() {
        server.stop(0);
    }

    public void comeUp() {
        server = bind(port);
        open();
    }

    /** Of this operation, answered or not; {@code InvalidSignatureException} and the like under that name. */
    public int calls(String operation) {
        return calls.getOrDefault(operation, new AtomicInteger()).get();
    }

    public void forgetCalls() {
        calls.clear();
    }

    public int hangingCalls() {
        return hanging.size();
    }

    private static HttpServer bind(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void open() {
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        SigV4.Request request = read(exchange);
        Optional<String> refusal = signatures.refusal(request);
        String operation = request.header("x-amz-target").replace("TrentService.", "");
        count(refusal.orElse(operation));
        if (refusal.isPresent()) {
            send(exchange, 400, error(refusal.get()));
            return;
        }
        switch (nextFault()) {
            case NONE -> answer(exchange, operation, request);
            case THROTTLED -> send(exchange, 400, error("ThrottlingException"));
            case FAILING -> send(exchange, 500, error("KMSInternalException"));
            case SLOW -> later().execute(() -> answer(exchange, operation, request));
            case HANGING -> hanging.add(exchange);
        }
    }

    private synchronized Fault nextFault() {
        if (spared > 0) {
            spared--;
            return Fault.NONE;
        }
        if (faults > 0) {
            faults--;
            return fault;
        }
        return Fault.NONE;
    }

    private void answer(HttpExchange exchange, String operation, SigV4.Request request) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(request.body()))) {
            send(exchange, 200, operations.answer(operation, reader.readObject()));
        } catch (PlayKeys.Refusal refused) {
            send(exchange, 400, error(refused.getMessage()));
        }
    }

    private static Executor later() {
        return CompletableFuture.delayedExecutor(SLOWNESS.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void count(String what) {
        calls.computeIfAbsent(what, _ -> new AtomicInteger()).incrementAndGet();
    }

    private static SigV4.Request read(HttpExchange exchange) throws IOException {
        TreeMap<String, List<String>> headers = new TreeMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        String query = exchange.getRequestURI().getRawQuery();
        return new SigV4.Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                query == null ? "" : query,
                headers,
                exchange.getRequestBody().readAllBytes());
    }

    private static JsonObject error(String type) {
        return Json.createObjectBuilder()
                .add("__type", type)
                .add("message", "the test KMS says " + type)
                .build();
    }

    private static void send(HttpExchange exchange, int status, JsonObject body) {
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException callerGone) {
            System.getLogger(PlayKms.class.getName()).log(System.Logger.Level.DEBUG, "the caller is gone", callerGone);
        }
    }

    @Override
    public void close() {
        become(Fault.NONE);
        goDown();
    }
}
