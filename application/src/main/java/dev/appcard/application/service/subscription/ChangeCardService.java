package dev.appcard.application.service.subscription;

import dev.appcard.application.port.in.subscription.ChangeCardUseCase;
import dev.appcard.application.port.in.subscription.SubscriptionChange;
import dev.appcard.application.service.subscription.SubscriptionWishes.Decision;
import dev.appcard.application.service.subscription.SubscriptionWishes.Grant;
import dev.appcard.application.service.subscription.SubscriptionWishes.Refuse;
import dev.appcard.domain.billing.BillingKey;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.subscription.Price;
import dev.appcard.domain.subscription.SubscriptionBook;
import dev.appcard.domain.subscription.SubscriptionId;
import dev.appcard.domain.subscription.SubscriptionStatus;
import dev.appcard.domain.subscription.SubscriptionTerms;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

@Singleton
public class ChangeCardService implements ChangeCardUseCase {

    private final SubscriptionWishes wishes;
    private final SubscriptionCards cards;
    private final InstantSource clock;

    @Inject
    public ChangeCardService(SubscriptionWishes wishes, SubscriptionCards cards, InstantSource clock) {
        this.wishes = wishes;
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public SubscriptionChange changeCard(Merchant merchant, SubscriptionId id, BillingKey card) {
        return wishes.decide(merchant.id(), id, book -> decision(merchant, book, card));
    }

    private Decision decision(Merchant merchant, SubscriptionBook book, BillingKey card) {
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
