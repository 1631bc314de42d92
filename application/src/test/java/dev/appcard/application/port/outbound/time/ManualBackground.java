package dev.appcard.application.port.outbound.time;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Keeps work until the test runs it, or loses it as a crash would. */
public final class ManualBackground implements Background {

    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

    @Override
    public void run(Runnable work) {
        waiting.add(work);
    }

    /** Runs what waits, and what that adds, on the caller's thread; gives how many pieces of work that were. */
    public int runAll() {
        int count = 0;
        for (@Nullable Runnable work = waiting.poll(); work != null; work = waiting.poll()) {
            work.run();
            count++;
        }
        return count;
    }

    public int waiting() {
        return waiting.size();
    }

    public void loseAll() {
        waiting.clear();
    }
}
