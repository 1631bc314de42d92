package dev.appcard.adapter.outbound.issuer.http;

import dev.appcard.adapter.outbound.issuer.http.Reply.Body;
import dev.appcard.adapter.outbound.issuer.http.Reply.Failed;
import dev.appcard.adapter.outbound.transaction.TransactionGuard;
import dev.appcard.application.port.outbound.issuer.Preparation.Cause;
import dev.appcard.domain.issuer.IssuerCode;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The line to one issuer. Has as many places as calls may be under way at once; when they are taken, a caller is turned
 * away at once. Blocks for the whole answer, at most as long as the settings say; never throws for what the other side
 * does, and never logs what was said.
 */
public final class IssuerLine {

    /** An answer is no longer than this. */
    public static final int MOST_BYTES = 64 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(IssuerLine.class);
    private static final int OK = 200;

    private final IssuerCode issuer;
    private final HttpClient client;
    private final IssuerHttpSettings settings;
    private final TransactionGuard guard;
    private final Semaphore places;

    IssuerLine(IssuerCode issuer, HttpClient client, IssuerHttpSettings settings, TransactionGuard guard) {
        this.issuer = issuer;
        this.client = client;
        this.settings = settings;
        this.guard = guard;
        this.places = new Semaphore(settings.callsAtOnce());
    }

    /** @throws IllegalStateException when the calling thread has a transaction: a slip of the program */
    public Reply postJson(URI address, byte[] json) {
        return ask(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofByteArray(json))
                .build());
    }

    /** @throws IllegalStateException when the calling thread has a transaction: a slip of the program */
    public Reply get(URI address) {
        return ask(HttpRequest.newBuilder(address).build());
    }

    private Reply ask(HttpRequest request) {
        guard.requireNoTransaction();
        if (!places.tryAcquire()) {
            return failed(request, Cause.TOO_BUSY, "no free place");
        }
        try {
            return exchange(request);
        } finally {
            places.release();
        }
    }

    /** The client's own time-out ends with the answer's head, so the whole is waited for here. */
    private Reply exchange(HttpRequest request) {
        LimitedReply body = new LimitedReply(MOST_BYTES);
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, body);
        try {
            return read(request, answer.get(settings.answerTimeout().toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            answer.cancel(true);
            return failed(request, Cause.TIMED_OUT, "no whole answer in time");
        } catch (ExecutionException broken) {
            Throwable why = broken.getCause() == null ? broken : broken.getCause();
            return failed(request, causeOf(why, body), why.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return failed(request, Cause.UNREACHABLE, "interrupted");
        }
    }

    private Reply read(HttpRequest request, HttpResponse<byte[]> answer) {
        return answer.statusCode() == OK
                ? new Body(answer.body())
                : failed(request, Cause.BAD_ANSWER, "status " + answer.statusCode());
    }

    private static Cause causeOf(Throwable why, LimitedReply body) {
        if (why instanceof HttpTimeoutException) {
            return Cause.TIMED_OUT;
        }
        return body.hasBegun() || why instanceof ProtocolException ? Cause.BAD_ANSWER : Cause.UNREACHABLE;
    }

    private Reply failed(HttpRequest request, Cause cause, String detail) {
        LOG.warn(
                "issuer {}: {} {}: {}, {}",
                issuer,
                request.method(),
                request.uri().getPath(),
                cause,
                detail);
        return new Failed(cause);
    }
}
