package dev.appcard.application.port.outbound.store;

import dev.appcard.application.port.outbound.store.InMemoryStore.CardDataUse;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.merchant.CardDataContract;
import java.time.LocalDate;
import java.util.Map;

/** Counts in an {@link InMemoryStore}; rolled back with the transaction that counted. */
public final class InMemoryCardDataUses implements CardDataUses {
    private final InMemoryStore store;

    public InMemoryCardDataUses(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public boolean count(MerchantId merchant, CardDataContract contract, LocalDate day) {
        Map<CardDataUse, Integer> uses = store.forWriting().cardDataUses();
        CardDataUse use = new CardDataUse(merchant, contract.purpose(), day);
        boolean counts = uses.getOrDefault(use, 0) < contract.mostPerDay();
        if (counts) {
            uses.merge(use, 1, Integer::sum);
        }
        return counts;
    }
}
