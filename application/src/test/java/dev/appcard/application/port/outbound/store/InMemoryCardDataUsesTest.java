package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.identifier.MerchantId;

class InMemoryCardDataUsesTest implements CardDataUsesContract {
    private final InMemoryStore store = new InMemoryStore();

    @Override
    public CardDataUses uses() {
        return new InMemoryCardDataUses(store);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork(store);
    }

    @Override
    public MerchantId newMerchantId() {
        return MerchantsContract.newMerchant().id();
    }
}
