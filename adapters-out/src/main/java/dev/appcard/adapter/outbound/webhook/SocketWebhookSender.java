package dev.appcard.adapter.outbound.webhook;

import dev.appcard.adapter.outbound.webhook.AddressCheck.Checked;
import dev.appcard.adapter.outbound.webhook.WebhookTarget.Refused;
import dev.appcard.application.port.outbound.webhook.WebhookSender;
import dev.appcard.domain.webhook.WebhookAnswer;
import dev.appcard.domain.webhook.WebhookFailure;
import dev.appcard.domain.webhook.WebhookMessage;
import dev.appcard.domain.webhook.WebhookUrlFault;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.InstantSource;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Tells receivers over HTTP/1.1, on a connection of its own each time, to an address that {@link AddressCheck} has judged just before.
 * The JDK's client would ask for the name a second time, and could be told another address then.
 */
@Singleton
class SocketWebhookSender implements WebhookSender {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int MOST_ADDRESSES = 3;

    private final AddressCheck check;
    private final SSLSocketFactory tls;
    private final WebhookLineSettings settings;
    private final InstantSource clock;

    @Inject
    SocketWebhookSender(AddressCheck check, WebhookTls tls, WebhookLineSettings settings, InstantSource clock) {
        this(check, tls.factory(), settings, clock);
    }

    SocketWebhookSender(AddressCheck check, SSLSocketFactory tls, WebhookLineSettings settings, InstantSource clock) {
        this.check = check;
        this.tls = tls;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public WebhookAnswer send(WebhookMessage message) {
        try {
            return told(check.check(message.url()), message);
        } catch (Refused refused) {
            return new WebhookAnswer.Unanswered(
                    refused.fault() == WebhookUrlFault.UNRESOLVED
                            ? WebhookFailure.UNRESOLVED
                            : WebhookFailure.FORBIDDEN_ADDRESS);
        }
    }

    private WebhookAnswer told(Checked checked, WebhookMessage message) {
        try (Socket socket = connected(checked);
                TryTime time = TryTime.limit(socket, settings.within())) {
            return told(socket, time, checked.target(), message);
        } catch (IOException unreachable) {
            return new WebhookAnswer.Unanswered(WebhookFailure.UNREACHABLE);
        }
    }

    private static Socket connected(Checked checked) throws IOException {
        IOException last = new IOException("no address");
        List<InetAddress> addresses = checked.addresses();
        for (InetAddress address : addresses.subList(0, Math.min(addresses.size(), MOST_ADDRESSES))) {
            Socket socket = new Socket(Proxy.NO_PROXY);
            try {
                socket.connect(new InetSocketAddress(address, checked.target().port()), CONNECT_MILLIS);
                return socket;
            } catch (IOException failed) {
                socket.close();
                last = failed;
            }
        }
        throw last;
    }

    /** Closing the socket is what ends a try that takes too long, whatever it is doing. */
    private WebhookAnswer told(Socket socket, TryTime time, WebhookTarget target, WebhookMessage message) {
        WebhookFailure failure = WebhookFailure.TLS;
        try {
            Socket line = target.secure() ? secured(socket, target) : socket;
            failure = WebhookFailure.DISCONNECTED;
            OutputStream out = line.getOutputStream();
            out.write(head(target, message));
            out.write(message.body());
            out.flush();
            return new AnswerHead(new BufferedInputStream(line.getInputStream())).read(clock.instant());
        } catch (ProtocolException unreadable) {
            return new WebhookAnswer.Unanswered(WebhookFailure.UNREADABLE);
        } catch (IOException broken) {
            return new WebhookAnswer.Unanswered(
                    time.isOver() || broken instanceof SocketTimeoutException
                            ? WebhookFailure.TIMED_OUT
                            : of(broken, failure));
        }
    }

    private static WebhookFailure of(IOException broken, WebhookFailure failure) {
        return broken instanceof SSLException ? WebhookFailure.TLS : failure;
    }

    /** The certificate has to be the host's. */
    private Socket secured(Socket socket, WebhookTarget target) throws IOException {
        SSLSocket secured = (SSLSocket) tls.createSocket(socket, target.host(), target.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setServerNames(List.of(new SNIHostName(target.host())));
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static byte[] head(WebhookTarget target, WebhookMessage message) {
        return AnswerHead.ascii(String.join(
                "\r\n",
                "POST " + target.resource() + " HTTP/1.1",
                "Host: " + target.hostHeader(),
                "User-Agent: AppCard-Webhooks/1",
                "Content-Type: application/json; charset=utf-8",
                "Content-Length: " + message.body().length,
                "Accept-Encoding: identity",
                "Connection: close",
                "webhook-id: " + message.id().value(),
                "webhook-timestamp: " + message.timestamp().getEpochSecond(),
                "webhook-signature: " + WebhookSignature.of(message),
                "",
                ""));
    }
}
