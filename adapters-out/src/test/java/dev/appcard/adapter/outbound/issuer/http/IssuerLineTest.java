package dev.appcard.adapter.outbound.issuer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.net.httpserver.HttpExchange;
import dev.appcard.adapter.outbound.breaker.Breakers;
import dev.appcard.adapter.outbound.breaker.BreakersForTests;
import dev.appcard.adapter.outbound.http.HttpLine;
import dev.appcard.adapter.outbound.issuer.http.Reply.Body;
import dev.appcard.adapter.outbound.issuer.http.Reply.Failed;
import dev.appcard.adapter.outbound.issuer.play.LocalServer;
import dev.appcard.application.port.outbound.issuer.Preparation.Cause;
import dev.appcard.domain.issuer.IssuerCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class IssuerLineTest {

    private static final IssuerCode BC = new IssuerCode("BC");
    private static final byte[] QUESTION = "{}".getBytes(StandardCharsets.UTF_8);

    private final CountDownLatch released = new CountDownLatch(1);
    private final LocalServer server = new LocalServer();
    private final IssuerHttp patient = http(Duration.ofSeconds(20), 2);
    private final IssuerHttp hasty = http(Duration.ofMillis(300), 2);

    @AfterEach
    void close() {
        released.countDown();
        patient.close();
        hasty.close();
        server.close();
    }

    @Test
    void postJsonShouldGiveTheBody() {
        server.on("/", exchange -> {
            byte[] asked = exchange.getRequestBody().readAllBytes();
            String kind = exchange.getRequestHeaders().getFirst("Content-Type");
            LocalServer.answer(
                    exchange,
                    200,
                    "text/plain",
                    (kind + new String(asked, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        });

        assertThat(patient.lineTo(BC).postJson(address("/"), QUESTION)).isInstanceOfSatisfying(Body.class, body -> {
            assertThat(body.bytes()).asString().isEqualTo("application/json{}");
            assertThat(body).hasToString("Body(18 bytes)");
        });
    }

    @Test
    @DisplayName("only status 200 is an answer, and redirects are not followed")
    void postJsonShouldTakeNoOtherStatus() {
        AtomicInteger elsewhere = new AtomicInteger();
        server.on("/elsewhere", exchange -> {
            elsewhere.incrementAndGet();
            LocalServer.answerJson(exchange, "{}");
        });
        for (int status : new int[] {201, 204, 301, 302, 307, 308, 400, 401, 404, 500, 503}) {
            server.on("/" + status, exchange -> {
                exchange.getResponseHeaders().set("Location", server.url() + "/elsewhere");
                LocalServer.answer(exchange, status, "application/json", status == 204 ? new byte[0] : QUESTION);
            });

            assertThat(patient.lineTo(BC).postJson(address("/" + status), QUESTION))
                    .as("%d", status)
                    .isEqualTo(new Failed(Cause.BAD_ANSWER));
        }
        assertThat(elsewhere).hasValue(0);
    }

    @Test
    void postJsonShouldTakeNoMoreThanTheLimit() {
        server.on("/fits", exchange -> LocalServer.answer(exchange, 200, "text/plain", new byte[HttpLine.MOST_BYTES]));
        server.on(
                "/large",
                exchange -> LocalServer.answer(exchange, 200, "text/plain", new byte[HttpLine.MOST_BYTES + 1]));
        server.on("/endless", IssuerLineTest::answerWithoutEnd);
        IssuerLine line = patient.lineTo(BC);

        assertThat(line.get(address("/fits"))).isInstanceOf(Body.class);
        assertThat(line.get(address("/large"))).isEqualTo(new Failed(Cause.BAD_ANSWER));
        assertThat(line.get(address("/endless"))).isEqualTo(new Failed(Cause.BAD_ANSWER));
    }

    @Test
    @DisplayName("no answer, half an answer: the time runs over all of it")
    void postJsonShouldNotWaitForEver() {
        server.on("/silent", exchange -> await());
        server.on("/half", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(QUESTION);
            exchange.getResponseBody().flush();
            await();
        });
        IssuerLine line = hasty.lineTo(BC);

        assertThat(line.postJson(address("/silent"), QUESTION)).isEqualTo(new Failed(Cause.TIMED_OUT));
        assertThat(line.postJson(address("/half"), QUESTION)).isEqualTo(new Failed(Cause.TIMED_OUT));
    }

    @Test
    void postJsonShouldSayThatNobodyIsThere() throws IOException {
        int freePort;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            freePort = socket.getLocalPort();
        }

        assertThat(patient.lineTo(BC).postJson(URI.create("http://localhost:" + freePort + "/"), QUESTION))
                .isEqualTo(new Failed(Cause.UNREACHABLE));
    }

    @Test
    @DisplayName(
            "what hangs up without a word is unreachable, what hangs up in mid-answer or speaks no HTTP answers badly")
    void postJsonShouldTellBrokenAnswersApart() throws IOException {
        assertThat(patient.lineTo(BC).get(raw(""))).isEqualTo(new Failed(Cause.UNREACHABLE));
        assertThat(patient.lineTo(BC).get(raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{}")))
                .isEqualTo(new Failed(Cause.BAD_ANSWER));
        assertThat(patient.lineTo(BC).get(raw("SSH-2.0-OpenSSH_9\r\n\r\n"))).isEqualTo(new Failed(Cause.BAD_ANSWER));
    }

    @Test
    @DisplayName("when its places are taken, a line refuses at once; other lines are free; a place comes back")
    void postJsonShouldRefuseWhatIsTooMuch() {
        CountDownLatch arrived = new CountDownLatch(2);
        server.on("/slow", exchange -> {
            arrived.countDown();
            await();
            LocalServer.answerJson(exchange, "{}");
        });
        server.on("/quick", exchange -> LocalServer.answerJson(exchange, "{}"));
        IssuerLine line = patient.lineTo(BC);
        var first = CompletableFuture.supplyAsync(() -> line.get(address("/slow")));
        var second = CompletableFuture.supplyAsync(() -> line.get(address("/slow")));
        awaitAll(arrived);

        assertThat(line.get(address("/quick"))).isEqualTo(new Failed(Cause.TOO_BUSY));
        assertThat(patient.lineTo(new IssuerCode("SAMSUNG")).get(address("/quick")))
                .isInstanceOf(Body.class);

        released.countDown();
        assertThat(first.join()).isInstanceOf(Body.class);
        assertThat(second.join()).isInstanceOf(Body.class);
        assertThat(line.get(address("/quick"))).isInstanceOf(Body.class);
    }

    @Test
    void aFailureShouldGiveItsPlaceBack() {
        server.on("/silent", exchange -> await());
        IssuerLine line = http(Duration.ofMillis(100), 1).lineTo(BC);

        assertThat(line.get(address("/silent"))).isEqualTo(new Failed(Cause.TIMED_OUT));
        assertThat(line.get(address("/silent"))).isEqualTo(new Failed(Cause.TIMED_OUT));
    }

    @Test
    void postJsonShouldRefuseInsideATransaction() {
        IssuerHttp inTransaction = new IssuerHttp(
                new IssuerHttpSettings(Duration.ofSeconds(1), Duration.ofSeconds(1), 1),
                () -> {
                    throw new IllegalStateException("in a transaction");
                },
                BreakersForTests.never());
        try {
            assertThatIllegalStateException()
                    .isThrownBy(() -> inTransaction.lineTo(BC).get(address("/")))
                    .withMessage("in a transaction");
        } finally {
            inTransaction.close();
        }
    }

    private URI address(String path) {
        return URI.create(server.url() + path);
    }

    private void await() {
        awaitAll(released);
    }

    @Test
    @DisplayName("an issuer that keeps failing is left alone; another one, and one that refuses, is not")
    void breaker() {
        Breakers breakers = BreakersForTests.after(3);
        try (TestedHttp http = new TestedHttp(new IssuerHttp(
                new IssuerHttpSettings(Duration.ofSeconds(5), Duration.ofSeconds(20), 1), () -> {}, breakers))) {
            AtomicInteger asked = new AtomicInteger();
            server.on("/storm", exchange -> {
                asked.incrementAndGet();
                LocalServer.answer(exchange, 503, "text/plain", new byte[0]);
            });
            server.on("/refusing", exchange -> LocalServer.answer(exchange, 400, "text/plain", new byte[0]));
            IssuerLine failing = http.http().lineTo(BC);
            IssuerLine refusing = http.http().lineTo(new IssuerCode("KB"));
            for (int call = 0; call < 3; call++) {
                assertThat(failing.get(address("/storm"))).isEqualTo(new Failed(Cause.BAD_ANSWER));
                assertThat(refusing.get(address("/refusing"))).isEqualTo(new Failed(Cause.BAD_ANSWER));
            }

            assertThat(failing.get(address("/storm"))).isEqualTo(new Failed(Cause.UNREACHABLE));
            assertThat(asked).hasValue(3);
            assertThat(refusing.get(address("/refusing"))).isEqualTo(new Failed(Cause.BAD_ANSWER));
        }
    }

    private record TestedHttp(IssuerHttp http) implements AutoCloseable {

        @Override
        public void close() {
            http.close();
        }
    }

    private static void awaitAll(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answerWithoutEnd(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            while (true) {
                body.write(new byte[8192]);
            }
        }
    }

    /** Answers one question with these bytes and hangs up. */
    private static URI raw(String answer) throws IOException {
        ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(() -> {
            try (listening;
                    Socket caller = listening.accept()) {
                caller.getInputStream().read(new byte[4096]);
                caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException gone) {
                throw new IllegalStateException(gone);
            }
        });
        return URI.create("http://localhost:" + listening.getLocalPort() + "/");
    }

    private static IssuerHttp http(Duration answerTimeout, int callsAtOnce) {
        return new IssuerHttp(
                new IssuerHttpSettings(Duration.ofSeconds(5), answerTimeout, callsAtOnce),
                () -> {},
                BreakersForTests.never());
    }
}
