package dev.appcard.adapter.outbound.issuer.http;

import dev.appcard.adapter.outbound.transaction.TransactionGuard;
import dev.appcard.domain.issuer.IssuerCode;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.http.HttpClient;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * One HTTP client for all issuers, and a line of its own to each. Redirects are not followed: what we tell an issuer is
 * meant for the address that was configured.
 */
@Singleton
public class IssuerHttp {

    private final IssuerHttpSettings settings;
    private final TransactionGuard guard;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client;

    @Inject
    public IssuerHttp(IssuerHttpSettings settings, TransactionGuard guard) {
        this.settings = settings;
        this.guard = guard;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .executor(threads)
                .build();
    }

    /** A new line, with its own places: one for each issuer. */
    public IssuerLine lineTo(IssuerCode issuer) {
        return new IssuerLine(issuer, client, settings, guard);
    }

    /** What is under way fails. */
    @PreDestroy
    public void close() {
        client.shutdownNow();
        threads.shutdownNow();
    }
}
