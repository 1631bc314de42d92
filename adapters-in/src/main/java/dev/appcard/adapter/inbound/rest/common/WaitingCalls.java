package dev.appcard.adapter.inbound.rest.common;

import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Calls that wait for their body, for the VAN or an issuer: each does so on a virtual thread of its own, and leaves the
 * server's threads to those who need one for a moment (docs/reliability.md F4.8, F5.1).
 */
@Dependent
@ManagedExecutorDefinition(name = "java:app/concurrent/waiting", virtual = true, qualifiers = WaitingExecutor.class)
public class WaitingCalls {

    private final Executor executor;
    private final Duration bodyWithin;

    /** @param bodySeconds how long a body may take; the server ends a pause in it after as long ({@code server.xml}) */
    @Inject
    WaitingCalls(
            @WaitingExecutor ManagedExecutorService executor,
            @ConfigProperty(name = "BODY_SECONDS", defaultValue = "10") int bodySeconds) {
        this(executor, Duration.ofSeconds(bodySeconds));
    }

    /** @param executor runs each piece of work on a thread that may wait */
    public WaitingCalls(Executor executor, Duration bodyWithin) {
        this.executor = executor;
        this.bodyWithin = bodyWithin;
    }

    /** The body of a call that begins now. To be read by its work, never by a thread of the server's. */
    public InputStream timed(InputStream body) {
        return new TimedBody(body, bodyWithin, System::nanoTime);
    }

    /**
     * @param work must not use what belongs to the thread or the scope of the request: its headers, who calls
     * @return what the call is answered with, or the failure that it is refused with
     */
    public <T> CompletionStage<T> answer(Supplier<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        run(() -> complete(answer, work));
        return answer;
    }

    /** The same for work that writes the answer itself. */
    public void run(Runnable work) {
        @Nullable Map<String, String> logs = MDC.getCopyOfContextMap();
        executor.execute(() -> underTraceId(logs, work));
    }

    /** The answer is written on this thread as well. */
    private static void underTraceId(@Nullable Map<String, String> logs, Runnable work) {
        if (logs != null) {
            MDC.setContextMap(logs);
        }
        try {
            work.run();
        } finally {
            MDC.clear();
        }
    }

    private static <T> void complete(CompletableFuture<T> answer, Supplier<T> work) {
        try {
            answer.complete(work.get());
        } catch (RuntimeException | Error failed) {
            answer.completeExceptionally(failed);
        }
    }
}
