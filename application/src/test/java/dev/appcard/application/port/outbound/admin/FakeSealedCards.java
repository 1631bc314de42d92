package dev.appcard.application.port.outbound.admin;

import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.secret.CardSecret;
import dev.appcard.domain.secret.Sealed;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Cards in memory; each lies under the key of a month, or of a later one of that month. */
public final class FakeSealedCards implements SealedCards {

    private record DataKey(YearMonth month, int number) {}

    private record Stored(SealedCard card, DataKey under) {}

    private final Map<BillingKey, Stored> cards = new HashMap<>();
    private final Set<DataKey> retired = new HashSet<>();
    private YearMonth month;
    private int number;

    /** @param month in which cards are sealed from now on */
    public FakeSealedCards(YearMonth month) {
        this.month = month;
    }

    public void add(SealedCard card) {
        cards.put(card.binding().billingKey(), new Stored(card, new DataKey(month, number)));
    }

    /** A card is deleted meanwhile. */
    public void delete(BillingKey key) {
        cards.remove(key);
    }

    @Override
    public int retireAllKeys() {
        number++;
        return retire(_ -> true);
    }

    @Override
    public int retireKeysOfOtherMonths(YearMonth current) {
        month = current;
        return retire(key -> !key.month().equals(current));
    }

    private int retire(Predicate<DataKey> which) {
        int before = retired.size();
        cards.values().stream().map(Stored::under).filter(which).forEach(retired::add);
        return retired.size() - before;
    }

    @Override
    public List<SealedCard> underRetiredKeys(String afterBillingKey, int most) {
        return cards.values().stream()
                .filter(stored -> retired.contains(stored.under()))
                .map(Stored::card)
                .filter(card -> card.binding().billingKey().value().compareTo(afterBillingKey) > 0)
                .sorted(Comparator.comparing(card -> card.binding().billingKey().value()))
                .limit(most)
                .toList();
    }

    @Override
    public boolean replace(SealedCard card, Sealed<CardSecret> renewed) {
        Stored stored = cards.get(card.binding().billingKey());
        if (stored == null || !stored.card().equals(card)) {
            return false;
        }
        add(new SealedCard(card.binding(), renewed));
        return true;
    }
}
