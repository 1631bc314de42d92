package dev.appcard.adapter.outbound.vault.kms;

import dev.appcard.adapter.outbound.vault.wrap.Wrapping;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls the KMS: with a limit on calls at once, and a time limit on every call. A call runs on a virtual thread, where
 * the SDK's time-out really ends a read that hangs; on a platform thread it would only be noted. A place is free again
 * when its call has ended, not when its caller stopped waiting.
 *
 * <p>Not an {@link dev.appcard.adapter.outbound.http.HttpLine}: the SDK brings its own client, whose blocking call cannot be
 * cancelled from outside, and its failures tell more than those of HTTP.
 */
final class KmsLine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KmsLine.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places;
    private final Duration timeout;

    KmsLine(int places, Duration timeout) {
        this.places = new Semaphore(places);
        this.timeout = timeout;
    }

    /** @param operation for the log */
    <T> Wrapping<T> ask(String operation, Supplier<T> call) {
        if (!places.tryAcquire()) {
            LOG.warn("KMS {}: no free place", operation);
            return new Wrapping.Unavailable<>();
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        threads.execute(() -> run(call, answer));
        return await(operation, answer);
    }

    private <T> void run(Supplier<T> call, CompletableFuture<T> answer) {
        try {
            answer.complete(call.get());
        } catch (RuntimeException | Error failed) {
            answer.completeExceptionally(failed);
        } finally {
            places.release();
        }
    }

    private <T> Wrapping<T> await(String operation, CompletableFuture<T> answer) {
        try {
            return new Wrapping.Done<>(answer.get(timeout.toNanos(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException failed) {
            return KmsFailure.of(operation, failed.getCause());
        } catch (TimeoutException late) {
            LOG.warn("KMS {}: no answer in time", operation);
            return new Wrapping.Unavailable<>();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Wrapping.Unavailable<>();
        }
    }

    /** What is under way fails. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
