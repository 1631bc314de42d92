package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.webhook.WebhookEndpoint;
import dev.appcard.domain.webhook.WebhookEndpointId;
import dev.appcard.domain.webhook.WebhookOwner;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Endpoints in an {@link InMemoryStore}. */
public final class InMemoryWebhookEndpoints implements WebhookEndpoints {

    private final InMemoryStore store;

    public InMemoryWebhookEndpoints(InMemoryStore store) {
        this.store = store;
    }

    record Entry(WebhookEndpoint endpoint, boolean failing, boolean deleted) {

        boolean isClosed() {
            return deleted || endpoint.disabledAt().isPresent();
        }

        Entry failing(boolean next) {
            return new Entry(endpoint, next, deleted);
        }
    }

    @Override
    public Optional<WebhookEndpoint> find(WebhookEndpointId id) {
        return standing().filter(endpoint -> endpoint.id().equals(id)).findFirst();
    }

    @Override
    public List<WebhookEndpoint> of(WebhookOwner owner) {
        return standing()
                .filter(endpoint -> endpoint.owner().equals(owner))
                .sorted(Comparator.comparing(WebhookEndpoint::createdAt)
                        .thenComparing(endpoint -> endpoint.id().value()))
                .toList();
    }

    @Override
    public List<WebhookEndpoint> receivers(Collection<MerchantId> merchants) {
        return standing()
                .filter(endpoint -> endpoint.disabledAt().isEmpty())
                .filter(endpoint -> merchants.contains(endpoint.owner().merchant()))
                .toList();
    }

    @Override
    public void add(WebhookEndpoint registered) {
        store.forWriting().webhookEndpoints().put(registered.id(), new Entry(registered, false, false));
    }

    @Override
    public boolean replace(WebhookEndpoint current, WebhookEndpoint next) {
        if (!next.id().equals(current.id()) || next.version() != current.version() + 1) {
            throw new IllegalArgumentException("not the next version of " + current.id());
        }
        var all = store.forWriting().webhookEndpoints();
        Optional<Entry> stored = Optional.ofNullable(all.get(current.id()))
                .filter(entry -> !entry.deleted() && entry.endpoint().version() == current.version());
        stored.ifPresent(entry -> all.put(next.id(), new Entry(next, entry.failing(), false)));
        return stored.isPresent();
    }

    @Override
    public boolean delete(WebhookEndpointId id, Instant now) {
        var all = store.forWriting().webhookEndpoints();
        Optional<Entry> stored = Optional.ofNullable(all.get(id)).filter(entry -> !entry.deleted());
        stored.ifPresent(entry -> all.put(id, new Entry(entry.endpoint(), entry.failing(), true)));
        return stored.isPresent();
    }

    @Override
    public List<WebhookEndpoint> after(Optional<WebhookEndpointId> last, int most) {
        return standing()
                .filter(endpoint -> last.map(id -> endpoint.id().value().compareTo(id.value()) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(endpoint -> endpoint.id().value()))
                .limit(most)
                .toList();
    }

    private Stream<WebhookEndpoint> standing() {
        return store.forReading().webhookEndpoints().values().stream()
                .filter(entry -> !entry.deleted())
                .map(Entry::endpoint);
    }
}
