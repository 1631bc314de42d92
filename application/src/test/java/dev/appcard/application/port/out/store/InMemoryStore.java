package dev.appcard.application.port.out.store;

import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A database in memory, as strict as the real one: work happens on a copy that only its own thread sees, and takes the
 * place of what was there when it is committed. One transaction runs at a time.
 */
public final class InMemoryStore {
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile Content committed = new Content(new LinkedHashMap<>(), new LinkedHashMap<>());
    private Content working = committed;
    private boolean doomed;

    record Content(Map<PaymentKey, Payment> payments, Map<PaymentKey, List<HistoryEntry>> history) {
        Content copy() {
            Map<PaymentKey, List<HistoryEntry>> copied = new LinkedHashMap<>();
            history.forEach((key, entries) -> copied.put(key, new ArrayList<>(entries)));
            return new Content(new LinkedHashMap<>(payments), copied);
        }
    }

    public List<HistoryEntry> historyOf(PaymentKey key) {
        return List.copyOf(forReading().history().getOrDefault(key, List.of()));
    }

    Content forReading() {
        return isInTransaction() ? working : committed;
    }

    Content forWriting() {
        if (!isInTransaction()) {
            throw new IllegalStateException("writing needs a unit of work");
        }
        return working;
    }

    public boolean isInTransaction() {
        return oneAtATime.isHeldByCurrentThread();
    }

    void begin() {
        oneAtATime.lock();
        working = committed.copy();
        doomed = false;
    }

    void doom() {
        doomed = true;
    }

    void commit() {
        if (doomed) {
            throw new IllegalStateException("the transaction is doomed by work inside of it that failed");
        }
        committed = working;
    }

    void end() {
        oneAtATime.unlock();
    }
}
