package dev.appcard.application.service.billing;

import dev.appcard.application.port.in.billing.ShowBillingKeyQuery;
import dev.appcard.application.port.out.store.RegisteredCards;
import dev.appcard.domain.billing.BillingKey;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.merchant.MerchantId;
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
                .filter(card -> switch (card.standing()) {
                    case RegisteredCard.Standing.Active _, RegisteredCard.Standing.Unreadable _ -> true;
                    case RegisteredCard.Standing.Deleted _ -> false;
                });
    }
}
