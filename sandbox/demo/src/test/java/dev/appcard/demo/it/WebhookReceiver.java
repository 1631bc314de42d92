package dev.appcard.demo.it;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A shop's server that webhooks are sent to: keeps what comes, answers 200 unless it was told otherwise. */
final class WebhookReceiver implements AutoCloseable {

    private static final String PREFIX = "whsec_";

    private final HttpServer server;
    private final List<Hook> heard = new CopyOnWriteArrayList<>();
    private final Queue<Turn> turns = new ConcurrentLinkedQueue<>();

    /** What it does with one call, before it answers. */
    @FunctionalInterface
    interface Turn {
        /** @return the status to answer */
        int take(Hook hook);
    }

    /** One call. */
    record Hook(String id, long timestamp, String signature, byte[] body) {

        JsonNode json() {
            try {
                return Http.JSON.readTree(body);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        String event() {
            return json().path("eventType").asText() + " "
                    + json().path("data").path("status").asText();
        }

        /** As the documents tell a shop to do it. */
        boolean isSignedWith(String secret) {
            String expected = "v1," + Base64.getEncoder().encodeToString(hmac(secret));
            return Arrays.stream(signature.split(" "))
                    .anyMatch(one -> MessageDigest.isEqual(
                            one.getBytes(StandardCharsets.US_ASCII), expected.getBytes(StandardCharsets.US_ASCII)));
        }

        private byte[] hmac(String secret) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(
                        new SecretKeySpec(Base64.getDecoder().decode(secret.substring(PREFIX.length())), "HmacSHA256"));
                mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
                return mac.doFinal(body);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        /** Bodies are compared by their bytes. */
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    WebhookReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::hear);
        server.start();
    }

    private void hear(HttpExchange call) throws IOException {
        try (call) {
            Hook hook = new Hook(
                    call.getRequestHeaders().getFirst("webhook-id"),
                    Long.parseLong(call.getRequestHeaders().getFirst("webhook-timestamp")),
                    call.getRequestHeaders().getFirst("webhook-signature"),
                    call.getRequestBody().readAllBytes());
            Turn turn = turns.poll();
            heard.add(hook);
            int status = turn == null ? 200 : turn.take(hook);
            if (status == 302) {
                call.getResponseHeaders().set("Location", url() + "/elsewhere");
            }
            call.sendResponseHeaders(status, -1);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/hooks";
    }

    void answersNext(int... statuses) {
        Arrays.stream(statuses).forEach(status -> turns.add(_ -> status));
    }

    void next(Turn turn) {
        turns.add(turn);
    }

    List<Hook> heard() {
        return List.copyOf(heard);
    }

    /** Waits until it has heard so much. */
    List<Hook> heard(int calls) {
        await().atMost(Duration.ofMinutes(1)).until(() -> heard.size() >= calls);
        return heard();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
