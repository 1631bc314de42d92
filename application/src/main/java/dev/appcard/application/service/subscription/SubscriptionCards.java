package dev.appcard.application.service.subscription;

import dev.appcard.application.port.inbound.billing.ShowBillingKeyQuery;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.Contract;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.subscription.Pricing;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whether a card may be charged for a subscription. The charge itself asks again: contracts end, cards are deleted. */
@Singleton
public class SubscriptionCards {

    private final ShowBillingKeyQuery cards;

    @Inject
    public SubscriptionCards(ShowBillingKeyQuery cards) {
        this.cards = cards;
    }

    /** What there is to say about a card. */
    sealed interface Verdict {}

    record Chargeable() implements Verdict {}

    record NotFound() implements Verdict {}

    record CustomerDiffers() implements Verdict {}

    record NotContracted() implements Verdict {}

    record AmountOverLimit(Money most) implements Verdict {}

    /** @param amount that is known beforehand */
    Verdict judge(Merchant merchant, BillingKey key, String customerKey, Pricing pricing, Optional<Money> amount) {
        Optional<RegisteredCard> card =
                cards.byKey(merchant.id(), key).filter(found -> found.status() instanceof RegisteredCard.Status.Active);
        if (card.isEmpty()) {
            return new NotFound();
        }
        return card.get().customerKey().equals(customerKey)
                ? judge(merchant, card.get().holding(), pricing, amount)
                : new CustomerDiffers();
    }

    private static Verdict judge(Merchant merchant, TokenIssuer holding, Pricing pricing, Optional<Money> amount) {
        return switch (holding) {
            case TokenIssuer.AtIssuer _ ->
                merchant.mayUse(Contract.AUTOMATIC_PAYMENT) ? new Chargeable() : new NotContracted();
            case TokenIssuer.AtVan _ ->
                merchant.cardDataContract(pricing.purpose())
                        .map(contract -> judge(contract, amount))
                        .orElseGet(NotContracted::new);
        };
    }

    private static Verdict judge(CardDataContract contract, Optional<Money> amount) {
        return amount.filter(won -> won.isMoreThan(contract.mostAmount())).isPresent()
                ? new AmountOverLimit(contract.mostAmount())
                : new Chargeable();
    }
}
