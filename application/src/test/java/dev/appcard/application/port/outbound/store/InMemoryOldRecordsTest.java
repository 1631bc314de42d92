package dev.appcard.application.port.outbound.store;

import dev.appcard.application.port.outbound.store.InMemoryOldRecords.Kept;
import dev.appcard.domain.idempotency.CallId;
import dev.appcard.domain.idempotency.CallMarks;
import dev.appcard.domain.idempotency.CallRecord;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.retention.OldData;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class InMemoryOldRecordsTest implements OldRecordsContract {
    private final InMemoryStore store = new InMemoryStore();
    private final InMemoryCallRecords calls = new InMemoryCallRecords(store);

    @Override
    public OldRecords oldRecords() {
        return new InMemoryOldRecords(store);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork(store);
    }

    @Override
    public String store(OldData what, Instant at) {
        String name = UUID.randomUUID().toString();
        CallMarks marks = new CallMarks("0a1b2c3d", Map.of());
        unitOfWork()
                .run(() -> what != OldData.CALLS
                        ? kept(what, name, at)
                        : calls.add(new CallRecord(call(name), marks, Optional.empty(), Optional.empty(), at)));
        return name;
    }

    @Override
    public boolean isThere(OldData what, String name) {
        return what == OldData.CALLS
                ? calls.find(call(name)).isPresent()
                : new InMemoryOldRecords(store).isKept(new Kept(what, name));
    }

    private boolean kept(OldData what, String name, Instant at) {
        new InMemoryOldRecords(store).keep(new Kept(what, name), at);
        return true;
    }

    private static CallId call(String name) {
        return new CallId(new MerchantId("shop"), false, "POST", "/v1/payments", name);
    }
}
