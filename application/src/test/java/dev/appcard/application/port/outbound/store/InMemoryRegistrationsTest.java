package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.billing.RegistrationStatus;
import dev.appcard.domain.identifier.RegistrationKey;
import java.util.List;

class InMemoryRegistrationsTest implements RegistrationsContract {
    private final InMemoryStore store = new InMemoryStore();

    @Override
    public Registrations registrations() {
        return new InMemoryRegistrations(store);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork(store);
    }

    @Override
    public List<HistoryEntry<RegistrationStatus>> historyOf(RegistrationKey key) {
        return store.historyOf(key);
    }
}
