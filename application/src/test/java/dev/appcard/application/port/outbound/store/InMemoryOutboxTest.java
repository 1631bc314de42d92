package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.StateName;
import java.util.List;

class InMemoryOutboxTest implements OutboxContract {
    private final InMemoryStore store = new InMemoryStore();

    @Override
    public Payments payments() {
        return new InMemoryPayments(store);
    }

    @Override
    public Outbox outbox() {
        return new InMemoryOutbox(store);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork(store);
    }

    @Override
    public List<HistoryEntry<StateName>> historyOf(PaymentKey key) {
        return store.historyOf(key);
    }
}
