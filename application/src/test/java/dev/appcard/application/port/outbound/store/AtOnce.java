package dev.appcard.application.port.outbound.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Lets many threads do the same at the same time. */
public final class AtOnce {
    private static final int PATIENCE_SECONDS = 60;

    private AtOnce() {}

    /** The results in the order of the threads' numbers; a failure of any of them is this call's. */
    public static <T> List<T> run(int threads, IntFunction<T> work) {
        CountDownLatch ready = new CountDownLatch(threads);
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> futures = new ArrayList<>();
            for (int number = 0; number < threads; number++) {
                futures.add(executor.submit(startedTogether(ready, work, number)));
            }
            return futures.stream().map(AtOnce::result).toList();
        }
    }

    private static <T> Callable<T> startedTogether(CountDownLatch ready, IntFunction<T> work, int number) {
        return () -> {
            ready.countDown();
            if (!ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the other threads did not start");
            }
            return work.apply(number);
        };
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new AssertionError("a thread failed", failed);
        }
    }
}
