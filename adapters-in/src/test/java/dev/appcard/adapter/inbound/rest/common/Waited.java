package dev.appcard.adapter.inbound.rest.common;

import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Calls that wait, on the thread of the test. */
public final class Waited {

    private Waited() {}

    public static WaitingCalls calls() {
        return new WaitingCalls(Runnable::run, Duration.ofSeconds(10));
    }

    /** What the call is answered with, or the failure that it is refused with, thrown. */
    public static <T> T answer(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException failed) {
            throw (RuntimeException) failed.getCause();
        }
    }
}
