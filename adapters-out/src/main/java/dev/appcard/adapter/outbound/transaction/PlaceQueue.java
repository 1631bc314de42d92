package dev.appcard.adapter.outbound.transaction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Places that are given in the order in which they were asked for, except that who may not have the next one is passed over.
 * Who waits gives up when for its patience nobody before it has got a place, and not because the queue is long: what is busy
 * moves on, what hangs does not.
 */
final class PlaceQueue {

    /** What a place is wanted for. */
    enum Use {
        /** A call that is answered at once. */
        SHORT_CALL,
        /** A call that also waits for the VAN or an issuer. */
        LONG_CALL,
        /** An outcome, an issuer's result, or the sweep. */
        RESERVED
    }

    /** Patience is counted in parts: while the process stands still, in a collection or stopped, one passes and not all. */
    private static final int PARTS = 4;

    private final ReentrantLock lock = new ReentrantLock();
    private final List<Waiter> waiting = new ArrayList<>();
    private final Map<Use, Integer> taken = new EnumMap<>(Use.class);
    private final int all;
    private final int reserve;
    private final int forShortCalls;

    /**
     * @param all places
     * @param reserve of them, for {@link Use#RESERVED} alone
     * @param forShortCalls of them, for {@link Use#SHORT_CALL} alone
     */
    PlaceQueue(int all, int reserve, int forShortCalls) {
        this.all = all;
        this.reserve = reserve;
        this.forShortCalls = forShortCalls;
        for (Use use : Use.values()) {
            taken.put(use, 0);
        }
    }

    /** Somebody in the queue. Guarded by the lock. */
    private static final class Waiter {
        private final Use use;
        private final Condition turn;
        private boolean hasPlace;
        /** Somebody in front has got a place since this was looked at last. */
        private boolean hasMoved;

        private Waiter(Use use, Condition turn) {
            this.use = use;
            this.turn = turn;
        }
    }

    /**
     * @param patience how long it may be that nobody in front gets a place
     * @param longest how long is waited in all
     * @return whether there is one, which has to be given back
     */
    boolean take(Use use, Duration patience, Duration longest) {
        lock.lock();
        try {
            if (isFreeFor(use) && waiting.stream().noneMatch(earlier -> earlier.use == use)) {
                taken.merge(use, 1, Integer::sum);
                return true;
            }
            return await(new Waiter(use, lock.newCondition()), patience.toNanos() / PARTS, longest);
        } finally {
            lock.unlock();
        }
    }

    void giveBack(Use use) {
        lock.lock();
        try {
            taken.merge(use, -1, Integer::sum);
            serveWaiting();
        } finally {
            lock.unlock();
        }
    }

    private boolean await(Waiter waiter, long part, Duration longest) {
        waiting.add(waiter);
        try {
            long end = System.nanoTime() + longest.toNanos();
            int quiet = 0;
            while (!waiter.hasPlace && quiet < PARTS && end - System.nanoTime() > 0) {
                boolean isQuiet = waiter.turn.awaitNanos(part) <= 0 && !waiter.hasMoved;
                waiter.hasMoved = false;
                quiet = isQuiet ? quiet + 1 : 0;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.remove(waiter);
        }
        return waiter.hasPlace;
    }

    private void serveWaiting() {
        boolean oneIsServed = false;
        Iterator<Waiter> queue = waiting.iterator();
        while (queue.hasNext()) {
            Waiter next = queue.next();
            next.hasMoved |= oneIsServed;
            if (isFreeFor(next.use)) {
                queue.remove();
                serve(next);
                oneIsServed = true;
            }
        }
    }

    private void serve(Waiter waiter) {
        waiter.hasPlace = true;
        taken.merge(waiter.use, 1, Integer::sum);
        waiter.turn.signal();
    }

    private boolean isFreeFor(Use use) {
        int free = all - taken(Use.SHORT_CALL) - taken(Use.LONG_CALL) - taken(Use.RESERVED);
        return free > 0
                && switch (use) {
                    case SHORT_CALL -> isOutsideReserve();
                    case LONG_CALL ->
                        isOutsideReserve()
                                && isOutsideShortCalls()
                                && taken(Use.LONG_CALL) < all - reserve - forShortCalls;
                    case RESERVED -> isOutsideShortCalls();
                };
    }

    private boolean isOutsideReserve() {
        return taken(Use.SHORT_CALL) + taken(Use.LONG_CALL) < all - reserve;
    }

    private boolean isOutsideShortCalls() {
        return taken(Use.LONG_CALL) + taken(Use.RESERVED) < all - forShortCalls;
    }

    private int taken(Use use) {
        return taken.getOrDefault(use, 0);
    }
}
