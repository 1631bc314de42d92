package dev.appcard.application.port.outbound.store;

class InMemoryRegisteredCardsTest implements RegisteredCardsContract {
    private final InMemoryStore store = new InMemoryStore();

    @Override
    public RegisteredCards cards() {
        return new InMemoryRegisteredCards(store);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork(store);
    }
}
