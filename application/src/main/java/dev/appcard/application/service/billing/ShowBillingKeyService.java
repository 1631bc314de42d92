package dev.appcard.application.service.billing;

import dev.appcard.application.port.inbound.billing.ShowBillingKeyQuery;
import dev.appcard.application.port.outbound.store.RegisteredCards;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
public class ShowBillingKeyService implements ShowBillingKeyQuery {

    private final RegisteredCards cards;

    @Inject
    public ShowBillingKeyService(RegisteredCards cards) {
        this.cards = cards;
    }

    @Override
    public Optional<RegisteredCard> byKey(MerchantId merchant, BillingKey key) {
        return cards.find(key)
                .filter(card -> card.merchantId().equals(merchant))
                .filter(card -> switch (card.status()) {
                    case RegisteredCard.Status.Active _, RegisteredCard.Status.Unreadable _ -> true;
                    case RegisteredCard.Status.Deleted _ -> false;
                });
    }
}
