package dev.appcard.adapter.outbound.http;

import dev.appcard.adapter.outbound.http.HttpOutcome.Answered;
import dev.appcard.adapter.outbound.http.HttpOutcome.Failed;
import dev.appcard.adapter.outbound.http.HttpOutcome.Failure;
import dev.appcard.adapter.outbound.transaction.TransactionGuard;
import java.net.ProtocolException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls one other system over HTTP. It has as many places as calls may be under way at once; when all are taken, a call
 * is refused at once. Blocks until the whole answer is there, at most for the given time. Never throws for what the
 * other side does, and never logs bodies.
 */
public final class HttpLine {

    /** An answer is no longer than this. */
    public static final int MOST_BYTES = 64 * 1024;

    private final HttpClient client;
    private final TransactionGuard guard;
    private final Duration within;
    private final Semaphore places;

    HttpLine(HttpClient client, TransactionGuard guard, Duration within, int callsAtOnce) {
        this.client = client;
        this.guard = guard;
        this.within = within;
        this.places = new Semaphore(callsAtOnce);
    }

    /** @throws IllegalStateException when the calling thread has a transaction: a programming error */
    public HttpOutcome ask(HttpRequest request) {
        guard.requireNoTransaction();
        if (!places.tryAcquire()) {
            return new Failed(Failure.TOO_BUSY, "no free place");
        }
        try {
            return exchange(request);
        } finally {
            places.release();
        }
    }

    /** The client's own time-out ends with the answer's head, so the whole is waited for here. */
    private HttpOutcome exchange(HttpRequest request) {
        LimitedReply body = new LimitedReply(MOST_BYTES);
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, body);
        try {
            return answered(answer.get(within.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            answer.cancel(true);
            return new Failed(Failure.TIMED_OUT, "no whole answer in time");
        } catch (ExecutionException broken) {
            Throwable why = broken.getCause() == null ? broken : broken.getCause();
            return new Failed(failureOf(why, body), why.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Failed(Failure.UNREACHABLE, "interrupted");
        }
    }

    private static Answered answered(HttpResponse<byte[]> answer) {
        String contentType = answer.headers().firstValue("Content-Type").orElse("");
        return new Answered(answer.statusCode(), contentType, answer.body());
    }

    private static Failure failureOf(Throwable why, LimitedReply body) {
        if (why instanceof HttpTimeoutException) {
            return Failure.TIMED_OUT;
        }
        return body.hasBegun() || why instanceof ProtocolException ? Failure.BAD_ANSWER : Failure.UNREACHABLE;
    }
}
