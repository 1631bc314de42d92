package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.idempotency.CallRecord;
import dev.appcard.domain.retention.OldData;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The records of an {@link InMemoryStore}, by their age. What else goes is no part of it: it is told of beside.
 */
public final class InMemoryOldRecords implements OldRecords {
    private final InMemoryStore store;

    /** @param name of the record that it is, or is in */
    record Kept(OldData of, String name) {}

    public InMemoryOldRecords(InMemoryStore store) {
        this.store = store;
    }

    void keep(Kept data, Instant since) {
        store.forWriting().kept().put(data, since);
    }

    boolean isKept(Kept data) {
        return store.forReading().kept().containsKey(data);
    }

    @Override
    public int remove(OldData what, Instant before, int most) {
        return switch (what) {
            case CALLS -> removeCalls(before, most);
            case PAYMENTS, REGISTRATIONS, CARDS, SUBSCRIPTIONS, EVENTS, WEBHOOK_DELIVERIES, HISTORY ->
                removeOthers(what, before, most);
        };
    }

    private int removeOthers(OldData what, Instant before, int most) {
        Map<Kept, Instant> kept = store.forWriting().kept();
        List<Kept> old = kept.entrySet().stream()
                .filter(data -> data.getKey().of() == what && data.getValue().isBefore(before))
                .sorted(Map.Entry.comparingByValue())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
        old.forEach(kept::remove);
        return old.size();
    }

    private int removeCalls(Instant before, int most) {
        Map<CallId, CallRecord> records = store.forWriting().callRecords();
        List<CallRecord> old = records.values().stream()
                .filter(record -> record.recordedAt().isBefore(before))
                .sorted(Comparator.comparing(CallRecord::recordedAt))
                .limit(most)
                .toList();
        old.forEach(record -> records.remove(record.id()));
        return old.size();
    }
}
