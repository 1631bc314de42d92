package dev.appcard.sandbox;

import dev.appcard.sandbox.shared.Pause;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A pause that begins where the sandbox waits and lasts until the test ends it, however long it was told to be. */
public final class HeldPause implements Pause {
    private final BlockingQueue<Duration> begun = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    @Override
    public void take(Duration duration) throws InterruptedException {
        if (!duration.isZero()) {
            begun.add(duration);
            ended.await();
        }
    }

    /** Waits until the sandbox is in its pause, and says how long it would have waited. */
    public Duration begun() throws InterruptedException {
        Duration duration = begun.poll(1, TimeUnit.MINUTES);
        if (duration == null) {
            throw new AssertionError("the sandbox does not pause");
        }
        return duration;
    }

    /** Ends this pause and every later one. */
    public void end() {
        ended.countDown();
    }
}
