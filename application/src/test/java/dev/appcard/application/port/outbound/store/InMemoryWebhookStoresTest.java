package dev.appcard.application.port.outbound.store;

class InMemoryWebhookStoresTest implements WebhookEndpointsContract, WebhookDeliveriesContract {

    private final InMemoryStore store = new InMemoryStore();

    @Override
    public WebhookEndpoints endpoints() {
        return new InMemoryWebhookEndpoints(store);
    }

    @Override
    public WebhookDeliveries deliveries() {
        return new InMemoryWebhookDeliveries(store);
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork(store);
    }
}
