package dev.appcard.adapter.inbound.rest.common;

import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Calls that wait for the VAN or an issuer: each does so on a virtual thread of its own, and leaves the server's threads to
 * those who need one for a moment (docs/reliability.md F5.1).
 */
@Dependent
@ManagedExecutorDefinition(name = "java:app/concurrent/waiting", virtual = true, qualifiers = WaitingExecutor.class)
public class WaitingCalls {

    private final Executor executor;

    @Inject
    WaitingCalls(@WaitingExecutor ManagedExecutorService executor) {
        this((Executor) executor);
    }

    /** @param executor runs each piece of work on a thread that may wait */
    public WaitingCalls(Executor executor) {
        this.executor = executor;
    }

    /**
     * @param work must not use what belongs to the thread or the scope of the request: its headers, who calls
     * @return what the call is answered with, or the failure that it is refused with
     */
    public <T> CompletionStage<T> answer(Supplier<T> work) {
        @Nullable Map<String, String> logs = MDC.getCopyOfContextMap();
        CompletableFuture<T> answer = new CompletableFuture<>();
        executor.execute(() -> complete(answer, work, logs));
        return answer;
    }

    /** The answer is written on this thread as well, under the call's trace id. */
    private static <T> void complete(
            CompletableFuture<T> answer, Supplier<T> work, @Nullable Map<String, String> logs) {
        if (logs != null) {
            MDC.setContextMap(logs);
        }
        try {
            answer.complete(work.get());
        } catch (RuntimeException | Error failed) {
            answer.completeExceptionally(failed);
        } finally {
            MDC.clear();
        }
    }
}
