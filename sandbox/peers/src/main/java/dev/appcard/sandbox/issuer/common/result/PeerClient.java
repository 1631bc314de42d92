package dev.appcard.sandbox.issuer.common.result;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The issuer's server as a client: one request, one answer within the time, no redirects. */
public final class PeerClient {
    private static final int MAXIMUM_ANSWER_BYTES = 64 * 1024;

    private final Duration timeout;
    private final HttpClient client;

    /** @param timeout for connecting and, again, for the whole answer */
    public PeerClient(Duration timeout) {
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    /** Empty if no whole answer came in time. */
    public Optional<HttpResponse<String>> send(HttpRequest.Builder request) {
        CompletableFuture<HttpResponse<String>> sent = client.sendAsync(
                request.timeout(timeout).build(), BodyHandlers.limiting(BodyHandlers.ofString(), MAXIMUM_ANSWER_BYTES));
        try {
            // The request's own time-out ends with the headers; this one covers a body that never ends.
            return Optional.of(sent.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException lost) {
            sent.cancel(true);
            return Optional.empty();
        } catch (InterruptedException stopping) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
