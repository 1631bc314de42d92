package dev.appcard.adapter.inbound.rest.common;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Turns to work, a few at once, in the order in which they were asked for. A turn that lasts is no work but waiting, and holds
 * up no other: when none has ended for some time, as many are given once more. So nothing is ever refused here.
 */
final class Turns {

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Waiter> waiting = new ArrayDeque<>();
    private final int atOnce;
    private final Duration patience;
    private final Duration longest;
    private int free;
    /** How often all turns were given once more: what was given before counts no longer. */
    private int round;

    private long movedAt = System.nanoTime();

    /**
     * @param atOnce turns
     * @param patience how long it may be that no turn ends
     * @param longest how long a turn is waited for in all
     */
    Turns(int atOnce, Duration patience, Duration longest) {
        this.atOnce = atOnce;
        this.free = atOnce;
        this.patience = patience;
        this.longest = longest;
    }

    /** Lasts until it is closed. */
    interface Turn extends AutoCloseable {

        @Override
        void close();
    }

    /** Guarded by the lock. */
    private static final class Waiter {
        private final Condition turn;
        private boolean served;
        private int servedIn;

        private Waiter(Condition turn) {
            this.turn = turn;
        }
    }

    Turn take() {
        lock.lock();
        try {
            if (free > 0) {
                free--;
                return given(round);
            }
            Waiter waiter = new Waiter(lock.newCondition());
            return await(waiter) ? given(waiter.servedIn) : () -> {};
        } finally {
            lock.unlock();
        }
    }

    /** How many could be had at once. */
    int free() {
        lock.lock();
        try {
            return free;
        } finally {
            lock.unlock();
        }
    }

    private Turn given(int givenIn) {
        return () -> end(givenIn);
    }

    private boolean await(Waiter waiter) {
        waiting.add(waiter);
        try {
            long end = System.nanoTime() + longest.toNanos();
            while (!waiter.served && end - System.nanoTime() > 0) {
                waiter.turn.awaitNanos(patience.toNanos());
                if (!waiter.served && System.nanoTime() - movedAt >= patience.toNanos()) {
                    round++;
                    free = atOnce;
                    serve();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.remove(waiter);
        }
        return waiter.served;
    }

    private void end(int givenIn) {
        lock.lock();
        try {
            if (givenIn == round) {
                free++;
            }
            serve();
        } finally {
            lock.unlock();
        }
    }

    private void serve() {
        movedAt = System.nanoTime();
        while (free > 0 && !waiting.isEmpty()) {
            Waiter next = waiting.remove();
            free--;
            next.served = true;
            next.servedIn = round;
            next.turn.signal();
        }
    }
}
