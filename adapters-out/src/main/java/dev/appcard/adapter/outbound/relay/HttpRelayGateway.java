package dev.appcard.adapter.outbound.relay;

import dev.appcard.adapter.outbound.http.HttpLine;
import dev.appcard.adapter.outbound.http.HttpLines;
import dev.appcard.adapter.outbound.http.HttpOutcome;
import dev.appcard.adapter.outbound.http.HttpOutcome.Failure;
import dev.appcard.adapter.outbound.transaction.TransactionGuard;
import dev.appcard.application.port.outbound.relay.RelayGateway;
import dev.appcard.domain.relay.RelayAnswer;
import dev.appcard.domain.relay.RelayAnswer.Answered;
import dev.appcard.domain.relay.RelayAnswer.NotAnswered;
import dev.appcard.domain.relay.RelayedMessage;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes messages on over HTTP: method, path and body as they came. A service has five seconds for its whole answer,
 * which is passed back as it is, whatever its status; redirects are not followed.
 */
@Singleton
public class HttpRelayGateway implements RelayGateway {

    /** docs/issuers/contracts.md, "Shinhan through LinQ". */
    private static final Duration WITHIN = Duration.ofSeconds(5);

    private static final int AT_ONCE = 64;
    private static final Logger LOG = LoggerFactory.getLogger(HttpRelayGateway.class);

    private final HttpLines lines;
    private final HttpLine line;

    @Inject
    public HttpRelayGateway(TransactionGuard guard) {
        this(guard, WITHIN);
    }

    HttpRelayGateway(TransactionGuard guard, Duration within) {
        this.lines = new HttpLines(within, guard);
        this.line = lines.line(within, AT_ONCE);
    }

    @Override
    public RelayAnswer forward(String serviceUrl, RelayedMessage message) {
        try {
            return switch (line.ask(requestOf(serviceUrl, message))) {
                case HttpOutcome.Answered(int status, String contentType, byte[] body) ->
                    new Answered(status, contentType, body);
                case HttpOutcome.Failed(Failure failure, String detail) ->
                    notAnswered(serviceUrl, failure + ", " + detail);
            };
        } catch (IllegalArgumentException unsendable) {
            return notAnswered(serviceUrl, "not an address");
        }
    }

    private static HttpRequest requestOf(String serviceUrl, RelayedMessage message) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(serviceUrl + message.path()))
                .method(message.method(), BodyPublishers.ofByteArray(message.body()));
        if (!message.contentType().isEmpty()) {
            request.header("Content-Type", message.contentType());
        }
        return request.build();
    }

    private static RelayAnswer notAnswered(String serviceUrl, String why) {
        LOG.warn("relay: {} did not answer: {}", serviceUrl, why);
        return new NotAnswered();
    }

    /** What is under way fails. */
    @PreDestroy
    public void close() {
        lines.close();
    }
}
