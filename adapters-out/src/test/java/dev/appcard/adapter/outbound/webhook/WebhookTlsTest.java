package dev.appcard.adapter.outbound.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.domain.secret.WebhookSecret;
import dev.appcard.domain.webhook.WebhookAnswer;
import dev.appcard.domain.webhook.WebhookFailure;
import dev.appcard.domain.webhook.WebhookId;
import dev.appcard.domain.webhook.WebhookMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults A15: the certificate has to be the host's, by an authority that is trusted. */
@DisplayName("A receiver's certificate")
class WebhookTlsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    static Path directory;

    private static KeyStore keys;

    @BeforeAll
    static void makeCertificate() throws Exception {
        Path store = directory.resolve("receiver.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-alias",
                        "receiver",
                        "-dname",
                        "CN=hooks.example.com",
                        "-ext",
                        "san=dns:hooks.example.com",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
        keys = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(store)) {
            keys.load(stream, PASSWORD);
        }
    }

    @Test
    @DisplayName("of the host, by a trusted authority, is taken")
    void trusted() throws Exception {
        assertThat(sent("hooks.example.com", WebhookTls.trusting(trustStore())))
                .isEqualTo(new WebhookAnswer.Answered(200, Optional.empty()));
    }

    @Test
    @DisplayName("of another host is refused, and nothing is sent")
    void anotherHost() throws Exception {
        assertThat(sent("shop.example.com", WebhookTls.trusting(trustStore())))
                .isEqualTo(new WebhookAnswer.Unanswered(WebhookFailure.TLS));
    }

    @Test
    @DisplayName("by nobody who is trusted is refused, and nothing is sent")
    void untrusted() throws Exception {
        assertThat(sent("hooks.example.com", new WebhookTls().factory()))
                .isEqualTo(new WebhookAnswer.Unanswered(WebhookFailure.TLS));
    }

    private static KeyStore trustStore() throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("receiver", keys.getCertificate("receiver"));
        return trusted;
    }

    /** The names lead to the receiver on this machine, which no real check would let through. */
    private static WebhookAnswer sent(String host, SSLSocketFactory tls) throws Exception {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        WebhookLineSettings settings = new WebhookLineSettings(false, Duration.ofMinutes(1));
        try (Receiver receiver = new Receiver(
                context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress()), socket -> {
                    Receiver.request(socket);
                    socket.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                })) {
            AddressCheck inside = new AddressCheck(_ -> List.of(), settings, () -> {}) {
                @Override
                Checked check(String url) {
                    return new Checked(
                            new WebhookTarget(true, host, receiver.port(), "/"),
                            List.of(InetAddress.getLoopbackAddress()));
                }
            };
            return new SocketWebhookSender(inside, tls, settings, () -> Instant.EPOCH).send(message(host));
        }
    }

    private static WebhookMessage message(String host) {
        return new WebhookMessage(
                "https://" + host + "/",
                new WebhookId("msg_p5jXN8AQM9LWM0D4loKWxJek"),
                Instant.EPOCH,
                List.of(WebhookSecret.ofKey(new byte[32])),
                "{}".getBytes(StandardCharsets.UTF_8));
    }
}
