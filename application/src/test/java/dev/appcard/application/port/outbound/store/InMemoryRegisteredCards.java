package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.RegisteredCard.Status;
import dev.appcard.domain.event.Events;
import dev.appcard.domain.identifier.BillingKey;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

/** Registered cards in an {@link InMemoryStore}, in which one transaction runs at a time: a hold lasts as long. */
public final class InMemoryRegisteredCards implements RegisteredCards {
    private final InMemoryStore store;

    public InMemoryRegisteredCards(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<RegisteredCard> find(BillingKey key) {
        return Optional.ofNullable(store.forReading().cards().get(key));
    }

    @Override
    public void add(RegisteredCard card) {
        if (store.forWriting().cards().putIfAbsent(card.key(), card) != null) {
            throw new IllegalStateException("there is such a card: " + card.key());
        }
        store.forWriting().tell(Events.issued(card));
    }

    @Override
    public boolean end(RegisteredCard ended) {
        return switch (ended.status()) {
            case Status.Active _ -> throw new IllegalArgumentException("card " + ended.key() + " has not ended");
            case Status.Unreadable(Instant since) -> end(ended.key(), since, RegisteredCard::unreadable);
            case Status.Deleted(Instant deletedAt) -> end(ended.key(), deletedAt, RegisteredCard::deleted);
        };
    }

    private boolean end(BillingKey key, Instant at, BiFunction<RegisteredCard, Instant, RegisteredCard> ending) {
        InMemoryStore.Content content = store.forWriting();
        Optional<RegisteredCard> before = find(key).filter(card -> !isDeleted(card));
        Optional<RegisteredCard> ended = before.map(card -> ending.apply(card, at));
        ended.ifPresent(card -> content.cards().put(key, card));
        ended.filter(card ->
                        !card.status().getClass().equals(before.get().status().getClass()))
                .map(card -> isDeleted(card) ? Events.deleted(card) : Events.unreadable(card))
                .ifPresent(content::tell);
        return ended.isPresent();
    }

    @Override
    public boolean holdActive(BillingKey key) {
        store.forWriting();
        return find(key).filter(card -> card.status() instanceof Status.Active).isPresent();
    }

    private static boolean isDeleted(RegisteredCard card) {
        return card.status() instanceof Status.Deleted;
    }
}
