package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.books.Movement;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.StateName;
import java.util.List;

class InMemoryApprovalWatchesTest implements ApprovalWatchesContract, JournalContract {
    private final InMemoryStore store = new InMemoryStore();

    @Override
    public Payments payments() {
        return new InMemoryPayments(store);
    }

    @Override
    public ApprovalWatches watches() {
        return new InMemoryApprovalWatches(store);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork(store);
    }

    @Override
    public List<HistoryEntry<StateName>> historyOf(PaymentKey key) {
        return store.historyOf(key);
    }

    @Override
    public List<Movement> journalOf(PaymentKey key) {
        return store.journalOf(key);
    }
}
