package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.identifier.MerchantId;
import java.util.concurrent.atomic.AtomicInteger;

class InMemoryCallRecordsTest implements CallRecordsContract {
    private final InMemoryStore store = new InMemoryStore();
    private final AtomicInteger merchants = new AtomicInteger();

    @Override
    public CallRecords records() {
        return new InMemoryCallRecords(store);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork(store);
    }

    @Override
    public MerchantId newMerchantId() {
        return new MerchantId("shop" + merchants.incrementAndGet());
    }
}
