package dev.appcard.adapter.outbound.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.secret.WebhookSecret;
import dev.appcard.domain.webhook.WebhookAnswer;
import dev.appcard.domain.webhook.WebhookAnswer.Answered;
import dev.appcard.domain.webhook.WebhookAnswer.Unanswered;
import dev.appcard.domain.webhook.WebhookFailure;
import dev.appcard.domain.webhook.WebhookId;
import dev.appcard.domain.webhook.WebhookMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A receiver")
class SocketWebhookSenderTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_614_265_330);
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    @DisplayName("is sent one POST with the headers of Standard Webhooks (signatures made with Python's hmac)")
    void request() throws IOException {
        try (Receiver receiver = Receiver.answering("HTTP/1.1 204 No Content\r\n\r\n")) {
            assertThat(send(receiver, LONG)).isEqualTo(new Answered(204, Optional.empty()));

            assertThat(receiver.heard())
                    .containsExactly(("""
                        POST /hooks?a=1 HTTP/1.1
                        Host: localhost:%d
                        User-Agent: AppCard-Webhooks/1
                        Content-Type: application/json; charset=utf-8
                        Content-Length: 17
                        Accept-Encoding: identity
                        Connection: close
                        webhook-id: msg_p5jXN8AQM9LWM0D4loKWxJek
                        webhook-timestamp: 1614265330
                        webhook-signature: v1,s8TW8G/4k2hBEk/mX0kI6xw37811Yqv3CtUqD3TI36M= v1,CihWCVwhCRUdbQoysmscD3rzO3JZBaNM3EvPpA1gSpQ=

                        """.formatted(receiver.port())).replace("\n", "\r\n") + "{\"test\":\"한글\"}");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        HTTP/1.1 200 OK~~ | 200 | -
        HTTP/1.0 200~~ | 200 | -
        HTTP/1.1 103 Early Hints~Link: x~~HTTP/1.1 201 Created~~ | 201 | -
        HTTP/1.1 302 Found~Location: http://169.254.169.254/~~ | 302 | -
        HTTP/1.1 307 Temporary Redirect~Location: /again~~ | 307 | -
        HTTP/1.1 410 Gone~~ | 410 | -
        HTTP/1.1 429 Too Many~retry-after:  120 ~~ | 429 | PT2M
        HTTP/1.1 503 Away~Retry-After: Thu, 25 Feb 2021 15:04:10 GMT~~ | 503 | PT2M
        HTTP/1.1 503 Away~Retry-After: Thu, 25 Feb 2021 15:00:10 GMT~~ | 503 | PT0S
        HTTP/1.1 503 Away~Retry-After: soon~~ | 503 | -
        HTTP/1.1 503 Away~Retry-After: -5~~ | 503 | -
        HTTP/1.1 503 Away~Retry-After: 99999999999999999999~~ | 503 | PT596523H14M7S
        """)
    @DisplayName("is heard by its status and Retry-After, and never followed")
    void answers(String answer, int status, Duration retryAfter) throws IOException {
        try (Receiver receiver = Receiver.answering(answer.replace("~", "\r\n"))) {
            assertThat(send(receiver, LONG)).isEqualTo(new Answered(status, Optional.ofNullable(retryAfter)));
            assertThat(receiver.heard()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SSH-2.0-OpenSSH~, UNREADABLE",
        "HTTP/2 200~~, UNREADABLE",
        "HTTP/1.1 20~~, UNREADABLE",
        "HTTP/1.1 200 OK~Half, DISCONNECTED",
        "'', DISCONNECTED"
    })
    @DisplayName("that answers nothing that counts is none that answered")
    void unreadable(String answer, WebhookFailure failure) throws IOException {
        try (Receiver receiver = Receiver.answering(answer.replace("~", "\r\n"))) {
            assertThat(send(receiver, LONG)).isEqualTo(new Unanswered(failure));
        }
    }

    @Test
    @DisplayName("whose head never ends is cut at 16 KiB")
    void endless() throws IOException {
        try (Receiver receiver = new Receiver(socket -> {
            Receiver.request(socket);
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                socket.getOutputStream().write("yyyyyyyyyyyyyyyy".getBytes(StandardCharsets.US_ASCII));
            }
        })) {
            assertThat(send(receiver, LONG)).isEqualTo(new Unanswered(WebhookFailure.UNREADABLE));
        }
    }

    @Test
    @DisplayName("whose body never ends, or is a bomb, has answered with its head")
    void body() throws IOException {
        try (Receiver receiver = new Receiver(socket -> {
            Receiver.request(socket);
            socket.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                socket.getOutputStream().write(new byte[8_192]);
            }
        })) {
            assertThat(send(receiver, LONG)).isEqualTo(new Answered(200, Optional.empty()));
        }
    }

    @Test
    @DisplayName("that answers byte by byte, or reads nothing, is cut when the try's time is over")
    void slow() throws IOException {
        AtomicBoolean over = new AtomicBoolean();
        try (Receiver drips = new Receiver(socket -> {
                    Receiver.request(socket);
                    socket.getOutputStream().write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
                    while (!over.get()) {
                        socket.getOutputStream().write('y');
                        LockSupport.parkNanos(20_000_000);
                    }
                });
                Receiver silent = new Receiver(socket -> {
                    while (!over.get()) {
                        LockSupport.parkNanos(20_000_000);
                    }
                })) {
            assertThat(send(drips, Duration.ofMillis(300))).isEqualTo(new Unanswered(WebhookFailure.TIMED_OUT));
            assertThat(send(silent, Duration.ofMillis(300))).isEqualTo(new Unanswered(WebhookFailure.TIMED_OUT));
        } finally {
            over.set(true);
        }
    }

    @Test
    @DisplayName("that does not listen is out of reach")
    void away() throws IOException {
        Receiver gone = Receiver.answering("");
        gone.close();

        assertThat(send(gone, LONG)).isEqualTo(new Unanswered(WebhookFailure.UNREACHABLE));
    }

    @Test
    @DisplayName("whose name leads inside by now is sent nothing, though it was public when it was saved")
    void rebound() throws IOException {
        try (Receiver inside = Receiver.answering("HTTP/1.1 200 OK\r\n\r\n")) {
            AtomicBoolean rebound = new AtomicBoolean();
            AddressCheck check = new AddressCheck(
                    _ -> List.of(InetAddress.ofLiteral(rebound.get() ? "127.0.0.1" : "93.184.215.14")),
                    new WebhookLineSettings(false, LONG),
                    () -> {});
            String url = "https://shop.example.com:8443/";
            assertThat(check.faultOf(url)).isEmpty();

            rebound.set(true);
            assertThat(sender(check, LONG).send(message(url)))
                    .isEqualTo(new Unanswered(WebhookFailure.FORBIDDEN_ADDRESS));
            assertThat(inside.heard()).isEmpty();
        }
    }

    @Test
    @DisplayName("whose name is unknown, or whose URL is none that something is sent to, is sent nothing")
    void refused() {
        AddressCheck check = new AddressCheck(_ -> List.of(), new WebhookLineSettings(false, LONG), () -> {});

        assertThat(sender(check, LONG).send(message("https://shop.example.com/")))
                .isEqualTo(new Unanswered(WebhookFailure.UNRESOLVED));
        assertThat(sender(check, LONG).send(message("http://localhost:1/")))
                .isEqualTo(new Unanswered(WebhookFailure.FORBIDDEN_ADDRESS));
    }

    private static WebhookAnswer send(Receiver receiver, Duration within) {
        AddressCheck check = new AddressCheck(_ -> List.of(), new WebhookLineSettings(true, within), () -> {});
        return sender(check, within).send(message("http://localhost:" + receiver.port() + "/hooks?a=1"));
    }

    private static SocketWebhookSender sender(AddressCheck check, Duration within) {
        return new SocketWebhookSender(
                check, WebhookTls.trusting(null), new WebhookLineSettings(true, within), () -> NOW);
    }

    private static WebhookMessage message(String url) {
        return new WebhookMessage(
                url,
                new WebhookId("msg_p5jXN8AQM9LWM0D4loKWxJek"),
                NOW,
                List.of(
                        WebhookSecret.of(SECRET.getBytes(StandardCharsets.US_ASCII)),
                        WebhookSecret.ofKey(new byte[32])),
                "{\"test\":\"한글\"}".getBytes(StandardCharsets.UTF_8));
    }
}
