package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.idempotency.CallRecord;
import dev.appcard.domain.retention.OldData;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The records of an {@link InMemoryStore}, by their age. */
public final class InMemoryOldRecords implements OldRecords {
    private final InMemoryStore store;

    public InMemoryOldRecords(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public int remove(OldData what, Instant before, int most) {
        return switch (what) {
            case CALLS -> removeCalls(before, most);
        };
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
