package dev.appcard.application.service.billing;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.billing.BillingKeyUseCase;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.merchant.Contract;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.subscription.Pricing;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Whether a merchant may charge a card. The one place that judges it: when a subscription is made or its card changed, and
 * again at each charge, since contracts end and cards are deleted.
 */
@Singleton
public class CardContracts {

    private final BillingKeyUseCase billingKeys;

    @Inject
    public CardContracts(BillingKeyUseCase billingKeys) {
        this.billingKeys = billingKeys;
    }

    /**
     * A card that may be charged.
     *
     * @param cardData the contract that counts the charges; empty where the issuer holds the card
     */
    public record Chargeable(RegisteredCard card, Optional<CardDataContract> cardData) {}

    /** The merchant's own card, in any status. */
    public CommandResult<RegisteredCard> find(Merchant merchant, BillingKey key, String customerKey) {
        return billingKeys
                .byKey(merchant.id(), key)
                .<CommandResult<RegisteredCard>>map(card -> card.customerKey().equals(customerKey)
                        ? new CommandResult.Done<>(card)
                        : new CommandResult.Rejected<>(Rejection.OfCard.CUSTOMER_DIFFERS))
                .orElseGet(() -> new CommandResult.Rejected<>(Rejection.OfCard.NOT_FOUND));
    }

    /**
     * @param amount as far as it is known
     * @param purposes that a card which was keyed in may be charged for; the contract for the first of them counts
     */
    public CommandResult<Chargeable> judge(
            Merchant merchant, RegisteredCard card, Optional<Money> amount, CardDataPurpose... purposes) {
        return switch (card.tokenIssuer()) {
            case TokenIssuer.AtIssuer _ ->
                merchant.mayUse(Contract.AUTOMATIC_PAYMENT)
                        ? new CommandResult.Done<>(new Chargeable(card, Optional.empty()))
                        : new CommandResult.Rejected<>(Rejection.OfContract.NOT_CONTRACTED);
            case TokenIssuer.AtVan _ ->
                merchant.cardDataContract(purposes)
                        .map(contract -> judge(card, contract, amount))
                        .orElseGet(() -> new CommandResult.Rejected<>(Rejection.OfContract.NOT_CONTRACTED));
        };
    }

    /** The card for a subscription: it can be charged now. */
    public CommandResult<Chargeable> judge(
            Merchant merchant, BillingKey key, String customerKey, Pricing pricing, Optional<Money> amount) {
        return find(merchant, key, customerKey).then(card -> switch (card.status()) {
            case RegisteredCard.Status.Active _ -> judge(merchant, card, amount, pricing.purpose());
            case RegisteredCard.Status.Unreadable _, RegisteredCard.Status.Deleted _ ->
                new CommandResult.Rejected<>(Rejection.OfCard.NOT_FOUND);
        });
    }

    private static CommandResult<Chargeable> judge(
            RegisteredCard card, CardDataContract contract, Optional<Money> amount) {
        return amount.filter(won -> won.isMoreThan(contract.mostAmount())).isPresent()
                ? new CommandResult.Rejected<>(new Rejection.AmountOverLimit(contract.mostAmount()))
                : new CommandResult.Done<>(new Chargeable(card, Optional.of(contract)));
    }
}
