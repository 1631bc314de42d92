package dev.appcard.adapter.outbound.relay;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.appcard.domain.relay.RelayAnswer;
import dev.appcard.domain.relay.RelayAnswer.Answered;
import dev.appcard.domain.relay.RelayAnswer.NotAnswered;
import dev.appcard.domain.relay.RelayedMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A message for another service")
class HttpRelayGatewayTest {

    private static final String PATH = "/linq/shinhan/results";
    private static final byte[] BODY = "{\"tid\":\"PL…\" , \"x\":1}\n".getBytes(UTF_8);

    private final List<String> received = new ArrayList<>();
    private final CountDownLatch released = new CountDownLatch(1);
    private HttpServer service;
    private HttpRelayGateway relay;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        service.start();
        relay = new HttpRelayGateway(() -> {}, Duration.ofSeconds(20));
    }

    @AfterEach
    void stop() {
        released.countDown();
        relay.close();
        service.stop(0);
    }

    @ParameterizedTest(name = "arrives as it was sent, and is answered with whatever the service says: {0}")
    @ValueSource(ints = {200, 302, 401, 409, 500})
    void untouched(int status) {
        answering(status, "text/odd; charset=x", "\u0000 any bytes \u00ff");

        RelayAnswer answer = relay.forward(url() + "/base", message("application/json;charset=UTF-8"));

        assertThat(answer).isInstanceOfSatisfying(Answered.class, answered -> {
            assertThat(answered.status()).isEqualTo(status);
            assertThat(answered.contentType()).isEqualTo("text/odd; charset=x");
            assertThat(new String(answered.body(), ISO_8859_1)).isEqualTo("\u0000 any bytes \u00ff");
        });
        assertThat(received)
                .containsExactly("POST /base" + PATH, "application/json;charset=UTF-8", new String(BODY, UTF_8));
    }

    @Test
    @DisplayName("has no content type where none was given")
    void withoutContentType() {
        answering(200, "text/plain", "");
        relay.forward(url(), message(""));
        assertThat(received).containsExactly("POST " + PATH, "null", new String(BODY, UTF_8));
    }

    @Test
    @DisplayName("is not answered by a service that is away, silent, endless or no address")
    void notAnswered() {
        String gone = url();
        answering(200, "text/plain", "x".repeat(70_000));
        assertThat(relay.forward(url(), message(""))).isInstanceOf(NotAnswered.class);
        service.stop(0);
        assertThat(relay.forward(gone, message(""))).isInstanceOf(NotAnswered.class);
        assertThat(relay.forward("http://no address", message(""))).isInstanceOf(NotAnswered.class);
    }

    @Test
    @DisplayName("is waited for no longer than allowed, also when the answer has begun")
    void tooSlow() {
        service.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 10);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            await();
        });
        try (AutoClosed impatient = new AutoClosed(new HttpRelayGateway(() -> {}, Duration.ofMillis(300)))) {
            assertThat(impatient.relay().forward(url(), message(""))).isInstanceOf(NotAnswered.class);
        }
    }

    @Test
    @DisplayName("never leaves while a transaction is open")
    void noTransaction() {
        HttpRelayGateway guarded = new HttpRelayGateway(
                () -> {
                    throw new IllegalStateException("a transaction is open");
                },
                Duration.ofSeconds(1));
        try (AutoClosed closed = new AutoClosed(guarded)) {
            assertThatIllegalStateException().isThrownBy(() -> closed.relay().forward(url(), message("")));
        }
        assertThat(received).isEmpty();
    }

    private record AutoClosed(HttpRelayGateway relay) implements AutoCloseable {
        @Override
        public void close() {
            relay.close();
        }
    }

    private void answering(int status, String contentType, String body) {
        service.createContext("/", exchange -> {
            received.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            received.add(String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")));
            received.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            answer(exchange, status, contentType, body.getBytes(ISO_8859_1));
        });
    }

    private static void answer(HttpExchange exchange, int status, String contentType, byte[] body) {
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", contentType);
            exchange.getResponseHeaders().add("Location", "http://elsewhere.example/");
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException clientGone) {
            throw new UncheckedIOException(clientGone);
        }
    }

    private void await() {
        try {
            released.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static RelayedMessage message(String contentType) {
        return new RelayedMessage("POST", PATH, contentType, BODY);
    }

    private String url() {
        return "http://localhost:" + service.getAddress().getPort();
    }
}
