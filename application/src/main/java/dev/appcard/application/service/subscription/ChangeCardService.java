package dev.appcard.application.service.subscription;

import dev.appcard.application.port.inbound.subscription.ChangeCardUseCase;
import dev.appcard.application.port.inbound.subscription.SubscriptionChange;
import dev.appcard.application.service.subscription.SubscriptionCommands.Decision;
import dev.appcard.application.service.subscription.SubscriptionCommands.Grant;
import dev.appcard.application.service.subscription.SubscriptionCommands.Refuse;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.subscription.Price;
import dev.appcard.domain.subscription.SubscriptionAggregate;
import dev.appcard.domain.subscription.SubscriptionStatus;
import dev.appcard.domain.subscription.SubscriptionTerms;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

@Singleton
public class ChangeCardService implements ChangeCardUseCase {

    private final SubscriptionCommands wishes;
    private final SubscriptionCards cards;
    private final InstantSource clock;

    @Inject
    public ChangeCardService(SubscriptionCommands wishes, SubscriptionCards cards, InstantSource clock) {
        this.wishes = wishes;
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public SubscriptionChange changeCard(Merchant merchant, SubscriptionId id, BillingKey card) {
        return wishes.decide(merchant.id(), id, book -> decision(merchant, book, card));
    }

    private Decision decision(Merchant merchant, SubscriptionAggregate book, BillingKey card) {
        if (book.subscription().status() == SubscriptionStatus.ENDED) {
            return new Refuse(new SubscriptionChange.NotNow(SubscriptionStatus.ENDED));
        }
        SubscriptionTerms terms = book.subscription().terms();
        return switch (cards.judge(
                merchant,
                card,
                terms.customerKey(),
                terms.pricing(),
                terms.pricing().known().map(Price::amount))) {
            case SubscriptionCards.Chargeable _ -> new Grant(book.withCard(card, clock.instant()));
            case SubscriptionCards.NotFound _ -> new Refuse(new SubscriptionChange.CardNotFound());
            case SubscriptionCards.CustomerDiffers _ -> new Refuse(new SubscriptionChange.CustomerDiffers());
            case SubscriptionCards.NotContracted _ -> new Refuse(new SubscriptionChange.NotContracted());
            case SubscriptionCards.AmountOverLimit(Money most) ->
                new Refuse(new SubscriptionChange.AmountOverLimit(most));
        };
    }
}
