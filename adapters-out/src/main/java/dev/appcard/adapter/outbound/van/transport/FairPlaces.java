package dev.appcard.adapter.outbound.van.transport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Places that several parties share. While nobody waits, one may have them all; a place that becomes free while some wait goes
 * to the one who holds the fewest, and of those who hold the same to the one who came first.
 */
final class FairPlaces {

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Integer> held = new HashMap<>();
    private final List<Waiter> waiting = new ArrayList<>();
    private int free;

    FairPlaces(int places) {
        this.free = places;
    }

    /** Somebody in the queue. Guarded by the lock. */
    private static final class Waiter {
        private final String party;
        private final Condition turn;
        private boolean served;

        private Waiter(String party, Condition turn) {
            this.party = party;
            this.turn = turn;
        }
    }

    /** @return false when there was none until then; else it has to be given back */
    boolean take(String party, Deadline deadline) {
        lock.lock();
        try {
            if (free > 0) {
                free--;
                held.merge(party, 1, Integer::sum);
                return true;
            }
            return await(new Waiter(party, lock.newCondition()), deadline);
        } finally {
            lock.unlock();
        }
    }

    void giveBack(String party) {
        lock.lock();
        try {
            held.computeIfPresent(party, (_, places) -> places == 1 ? null : places - 1);
            waiting.stream().min(Comparator.comparing(this::placesOf)).ifPresentOrElse(this::serve, () -> free++);
        } finally {
            lock.unlock();
        }
    }

    private boolean await(Waiter waiter, Deadline deadline) {
        waiting.add(waiter);
        try {
            while (!waiter.served && !deadline.hasPassed()) {
                waiter.turn.awaitNanos(deadline.remainingNanos());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.remove(waiter);
        }
        return waiter.served;
    }

    private int placesOf(Waiter waiter) {
        return held.getOrDefault(waiter.party, 0);
    }

    private void serve(Waiter waiter) {
        waiting.remove(waiter);
        waiter.served = true;
        held.merge(waiter.party, 1, Integer::sum);
        waiter.turn.signal();
    }
}
