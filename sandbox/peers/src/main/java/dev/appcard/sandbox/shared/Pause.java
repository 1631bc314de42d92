package dev.appcard.sandbox.shared;

import java.time.Duration;

/** How a peer waits where it was told to be late; a test may stop it for as long as it needs. */
@FunctionalInterface
public interface Pause {
    /** Sleeps. */
    Pause SLEEP = Thread::sleep;

    void take(Duration duration) throws InterruptedException;
}
