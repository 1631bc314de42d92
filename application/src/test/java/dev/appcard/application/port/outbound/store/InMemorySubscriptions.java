package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.event.Events;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.subscription.Subscription;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Subscriptions in an {@link InMemoryStore}, in which one transaction runs at a time: a hold lasts as long. */
public final class InMemorySubscriptions implements Subscriptions {
    private final InMemoryStore store;

    public InMemorySubscriptions(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Subscription> find(SubscriptionId id) {
        return Optional.ofNullable(store.forReading().subscriptions().get(id));
    }

    @Override
    public List<Subscription> ofCustomer(
            MerchantId merchant, String customerKey, Optional<SubscriptionId> after, int most) {
        return store.forReading().subscriptions().values().stream()
                .filter(one -> one.terms().merchantId().equals(merchant))
                .filter(one -> one.terms().customerKey().equals(customerKey))
                .sorted(Comparator.comparing(one -> one.id().value()))
                .filter(one -> after.isEmpty()
                        || one.id().value().compareTo(after.get().value()) > 0)
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Subscription> hold(SubscriptionId id) {
        return Optional.ofNullable(store.forWriting().subscriptions().get(id));
    }

    @Override
    public void add(Subscription created) {
        if (store.forWriting().subscriptions().putIfAbsent(created.id(), created) != null) {
            throw new IllegalStateException("there is such a subscription: " + created.id());
        }
        store.forWriting().tell(Events.of(created));
    }

    @Override
    public boolean replace(Subscription next) {
        InMemoryStore.Content content = store.forWriting();
        boolean follows = find(next.id())
                .filter(stored -> stored.version() + 1 == next.version())
                .isPresent();
        if (follows) {
            content.subscriptions().put(next.id(), next);
            content.tell(Events.of(next));
        }
        return follows;
    }
}
