package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.idempotency.CallRecord;
import dev.appcard.domain.retention.OldData;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The records of an {@link InMemoryStore}, by their age. Personal data are no part of its payments here: they are told of beside
 * them.
 */
public final class InMemoryOldRecords implements OldRecords {
    private final InMemoryStore store;

    /** @param name of the record that they are in */
    record PersonalData(OldData of, String name) {}

    public InMemoryOldRecords(InMemoryStore store) {
        this.store = store;
    }

    void keep(PersonalData data, Instant since) {
        store.forWriting().personalData().put(data, since);
    }

    boolean isKept(PersonalData data) {
        return store.forReading().personalData().containsKey(data);
    }

    @Override
    public int remove(OldData what, Instant before, int most) {
        return switch (what) {
            case CALLS -> removeCalls(before, most);
            case PAYMENTS, REGISTRATIONS, CARDS, SUBSCRIPTIONS -> removePersonalData(what, before, most);
        };
    }

    private int removePersonalData(OldData what, Instant before, int most) {
        Map<PersonalData, Instant> kept = store.forWriting().personalData();
        List<PersonalData> old = kept.entrySet().stream()
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
