package dev.appcard.adapter.inbound.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Senders that stop in the midst of their bodies. That no thread waits for them is seen by the order of things: calls that
 * begin later are answered while all of them are still waiting, and then each of them is answered as well.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("Slow bodies")
class SlowBodiesIT {

    private static final int SENDERS = 200;

    private String authorization = "";

    @Deployment
    static WebArchive gateway() {
        return GatewayArchive.with(SlowBodiesIT.class);
    }

    @BeforeEach
    void aShopCalls() {
        String key = IntegrationDatabase.secretKeyOf("slow") + ":";
        authorization = "Basic " + Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @CsvSource({"/v1/payments/confirm, 400", "/inbound/kb, 400", "/linq/shinhan/results, 404"})
    void shouldHoldNoThreadThatOthersNeed(String path, int expected) throws IOException, InterruptedException {
        List<Slow> senders =
                IntStream.range(0, SENDERS).mapToObj(_ -> new Slow(path)).toList();
        try {
            assertThat(get("/health/live")).isEqualTo(200);
            assertThat(post("/v1/payments/confirm")).isEqualTo(400);

            senders.forEach(slow -> slow.send("0123456789"));

            assertThat(senders).extracting(Slow::status).containsOnly(expected);
        } finally {
            senders.forEach(Slow::close);
        }
    }

    @Test
    void shouldBe408WhenTheirTimeIsOver() {
        Slow merchant = new Slow("/v1/payments/confirm");
        Slow issuer = new Slow("/inbound/kb");
        try {
            assertThat(issuer.status()).isEqualTo(408);
            assertThat(merchant.status()).isEqualTo(408);
        } finally {
            merchant.close();
            issuer.close();
        }
    }

    private int get(String path) throws IOException, InterruptedException {
        return status(HttpRequest.newBuilder(address(path)));
    }

    private int post(String path) throws IOException, InterruptedException {
        return status(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
    }

    private int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            request.header("Authorization", authorization).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    private static int port() {
        return Integer.parseInt(System.getProperty("it.httpPort"));
    }

    /** A sender that has sent ten bytes of its body. */
    private final class Slow {

        private final Socket socket;

        Slow(String path) {
            try {
                socket = new Socket(InetAddress.getLoopbackAddress(), port());
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
            send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + authorization
                    + "\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n0123456789");
        }

        void send(String text) {
            try {
                socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        /** Waits for the answer. */
        int status() {
            try {
                String line = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
                return Integer.parseInt(line.substring(9));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        void close() {
            try {
                socket.close();
            } catch (IOException gone) {
                // It has served.
            }
        }
    }
}
