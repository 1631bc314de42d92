package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.idempotency.CallAnswer;
import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.idempotency.CallRecord;
import dev.appcard.domain.secret.Sealed;
import java.util.Map;
import java.util.Optional;

/** Records in an {@link InMemoryStore}; rolled back with the transaction that wrote them. */
public final class InMemoryCallRecords implements CallRecords {
    private final InMemoryStore store;

    public InMemoryCallRecords(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<CallRecord> find(CallId id) {
        return Optional.ofNullable(store.forReading().callRecords().get(id));
    }

    @Override
    public boolean add(CallRecord record) {
        Map<CallId, CallRecord> records = store.forWriting().callRecords();
        if (records.containsKey(record.id())) {
            return false;
        }
        records.put(record.id(), record);
        return true;
    }

    @Override
    public void answer(CallId id, Sealed<CallAnswer> answer) {
        Map<CallId, CallRecord> records = store.forWriting().callRecords();
        CallRecord record = records.get(id);
        if (record != null && record.answer().isEmpty()) {
            records.put(
                    id, new CallRecord(id, record.marks(), record.subject(), Optional.of(answer), record.recordedAt()));
        }
    }
}
