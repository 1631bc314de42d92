package dev.appcard.adapter.outbound.relay;

import dev.appcard.adapter.outbound.transaction.TransactionGuard;
import dev.appcard.application.port.outbound.relay.RelayGateway;
import dev.appcard.application.relay.Forwarded;
import dev.appcard.application.relay.Forwarded.Answered;
import dev.appcard.application.relay.Forwarded.NotAnswered;
import dev.appcard.application.relay.RelayedMessage;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes messages on over HTTP: method, path and body as they came. A service has five seconds for its whole answer,
 * which is passed back as it is, whatever its status; redirects are not followed.
 */
@Singleton
public class HttpRelayGateway implements RelayGateway {

    /** contracts.md, "Shinhan through LinQ". */
    private static final Duration WITHIN = Duration.ofSeconds(5);

    private static final int MOST_BYTES = 64 * 1024;
    private static final int AT_ONCE = 64;
    private static final String CONTENT_TYPE = "Content-Type";
    private static final Logger LOG = LoggerFactory.getLogger(HttpRelayGateway.class);

    private final TransactionGuard guard;
    private final Duration within;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client;

    @Inject
    public HttpRelayGateway(TransactionGuard guard) {
        this(guard, WITHIN);
    }

    HttpRelayGateway(TransactionGuard guard, Duration within) {
        this.guard = guard;
        this.within = within;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(within)
                .executor(threads)
                .build();
    }

    @Override
    public Forwarded forward(String serviceUrl, RelayedMessage message) {
        guard.requireNoTransaction();
        if (!places.tryAcquire()) {
            return notAnswered(serviceUrl, "no free place");
        }
        try {
            return exchange(serviceUrl, requestOf(serviceUrl, message));
        } catch (IllegalArgumentException unsendable) {
            return notAnswered(serviceUrl, "not an address");
        } finally {
            places.release();
        }
    }

    private static HttpRequest requestOf(String serviceUrl, RelayedMessage message) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(serviceUrl + message.path()))
                .method(message.method(), BodyPublishers.ofByteArray(message.body()));
        if (!message.contentType().isEmpty()) {
            request.header(CONTENT_TYPE, message.contentType());
        }
        return request.build();
    }

    /** The client's own time-out ends with the answer's head, so the whole is waited for here. */
    private Forwarded exchange(String serviceUrl, HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            return answered(answer.get(within.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            answer.cancel(true);
            return notAnswered(serviceUrl, "no whole answer in time");
        } catch (ExecutionException broken) {
            return notAnswered(serviceUrl, String.valueOf(broken.getCause()));
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return notAnswered(serviceUrl, "interrupted");
        }
    }

    private static Forwarded answered(HttpResponse<byte[]> answer) {
        String contentType = answer.headers().firstValue(CONTENT_TYPE).orElse("");
        return new Answered(answer.statusCode(), contentType, answer.body());
    }

    private static Forwarded notAnswered(String serviceUrl, String why) {
        LOG.warn("relay: {} did not answer: {}", serviceUrl, why);
        return new NotAnswered();
    }

    /** What is under way fails. */
    @PreDestroy
    public void close() {
        client.shutdownNow();
        threads.shutdownNow();
    }
}
