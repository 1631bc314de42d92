package dev.appcard.adapter.outbound.http;

import dev.appcard.adapter.outbound.transaction.TransactionGuard;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * One HTTP client, and the lines to other systems that share it. Redirects are not followed: what is sent is meant for
 * the address that was configured.
 */
public final class HttpLines implements AutoCloseable {

    private final TransactionGuard guard;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client;

    public HttpLines(Duration connectTimeout, TransactionGuard guard) {
        this.guard = guard;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .executor(threads)
                .build();
    }

    /**
     * A new line, with places of its own.
     *
     * @param within for all of it, from before connecting to the answer's last byte
     * @param callsAtOnce what is more is refused at once
     */
    public HttpLine line(Duration within, int callsAtOnce) {
        return new HttpLine(client, guard, within, callsAtOnce);
    }

    /** What is under way fails. */
    @Override
    public void close() {
        client.shutdownNow();
        threads.shutdownNow();
    }
}
