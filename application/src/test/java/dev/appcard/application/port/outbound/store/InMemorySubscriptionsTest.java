package dev.appcard.application.port.outbound.store;

class InMemorySubscriptionsTest implements SubscriptionsContract, PeriodChargesContract {
    private final InMemoryStore store = new InMemoryStore();

    @Override
    public Subscriptions subscriptions() {
        return new InMemorySubscriptions(store);
    }

    @Override
    public PeriodCharges charges() {
        return new InMemoryPeriodCharges(store);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork(store);
    }
}
