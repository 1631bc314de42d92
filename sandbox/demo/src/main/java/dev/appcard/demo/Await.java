package dev.appcard.demo;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until a part is ready by asking repeatedly, and gives up when its process has ended or the time is over. */
final class Await {
    private static final long PAUSE_MILLIS = 100;

    private Await() {}

    static void until(ManagedProcess process, Duration limit, BooleanSupplier condition) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (!process.isAlive()) {
                throw failed(process, "ended with " + process.exitCode());
            }
            if (System.nanoTime() > deadline) {
                throw failed(process, "was not ready within " + limit.toSeconds() + " s");
            }
            pause();
        }
    }

    private static StartFailed failed(ManagedProcess process, String what) {
        return new StartFailed(process.name() + " " + what + "; log "
                + process.log().file() + ":\n" + process.log().tail());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailed("interrupted while waiting", interrupted);
        }
    }
}
