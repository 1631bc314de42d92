package dev.appcard.application.service.billing;

import dev.appcard.application.port.inbound.billing.ChargeCardUseCase;
import dev.appcard.application.port.inbound.billing.ShowBillingKeyQuery;
import dev.appcard.application.port.outbound.Identifiers;
import dev.appcard.application.service.approval.AttemptCondition;
import dev.appcard.application.service.payment.OrderIdReservations;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.instalment.InterestPayer;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.merchant.Contract;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.PaymentInitiation;
import dev.appcard.domain.payment.PaymentOrder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

@Singleton
public class ChargeCardService implements ChargeCardUseCase {

    private final ShowBillingKeyQuery cards;
    private final CardCharges charges;
    private final CardDataRules cardData;
    private final InstalmentFloor floor;
    private final OrderIdReservations claims;
    private final Identifiers identifiers;
    private final InstantSource clock;

    @Inject
    public ChargeCardService(
            ShowBillingKeyQuery cards,
            CardCharges charges,
            CardDataRules cardData,
            InstalmentFloor floor,
            OrderIdReservations claims,
            Identifiers identifiers,
            InstantSource clock) {
        this.cards = cards;
        this.charges = charges;
        this.cardData = cardData;
        this.floor = floor;
        this.claims = claims;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @Override
    public Outcome charge(Merchant merchant, BillingKey key, ChargeCard command) {
        return charge(merchant, key, command, Stream.empty(), CardDataPurpose.SUBSCRIPTION, CardDataPurpose.USAGE);
    }

    /**
     * @param conditions of whoever charges: all of them hold in the commit of the attempt, or nothing is sent
     * @param purposes that a card which was keyed in may be charged for; the contract for the first of them counts
     */
    public Outcome charge(
            Merchant merchant,
            BillingKey key,
            ChargeCard command,
            Stream<AttemptCondition> conditions,
            CardDataPurpose... purposes) {
        Optional<RegisteredCard> card = cards.byKey(merchant.id(), key);
        if (card.isEmpty()) {
            return new NotFound();
        }
        if (!card.get().customerKey().equals(command.customerKey())) {
            return new CustomerDiffers();
        }
        if (!command.instalment().isAtOnce() && floor.of(card.get().holding()).isMoreThan(command.amount())) {
            return new TooLittleForInstalments(floor.of(card.get().holding()));
        }
        PaymentOrder order = orderOf(merchant, command);
        return claims.isTaken(order)
                ? new OrderTaken()
                : charge(merchant, card.get(), order, planOf(command), conditions, purposes);
    }

    private Outcome charge(
            Merchant merchant,
            RegisteredCard card,
            PaymentOrder order,
            InstalmentPlan plan,
            Stream<AttemptCondition> conditions,
            CardDataPurpose... purposes) {
        return switch (card.holding()) {
            case TokenIssuer.AtIssuer _ ->
                merchant.mayUse(Contract.AUTOMATIC_PAYMENT)
                        ? charges.charge(card, order, plan, conditions)
                        : new NotContracted();
            case TokenIssuer.AtVan _ ->
                merchant.cardDataContract(purposes)
                        .map(contract -> charge(contract, card, order, plan, conditions))
                        .orElseGet(NotContracted::new);
        };
    }

    private Outcome charge(
            CardDataContract contract,
            RegisteredCard card,
            PaymentOrder order,
            InstalmentPlan plan,
            Stream<AttemptCondition> conditions) {
        return order.amount().isMoreThan(contract.mostAmount())
                ? new AmountOverLimit(contract.mostAmount())
                : charges.charge(
                        card,
                        order,
                        plan,
                        Stream.concat(conditions, Stream.of(cardData.counted(order.merchantId(), contract))));
    }

    private static InstalmentPlan planOf(ChargeCard command) {
        return new InstalmentPlan(command.instalment(), InterestPayer.BUYER);
    }

    private PaymentOrder orderOf(Merchant merchant, ChargeCard command) {
        return new PaymentOrder(
                identifiers.newPaymentKey(),
                merchant.id(),
                command.orderId(),
                command.orderName().isEmpty() ? merchant.name() : command.orderName(),
                command.amount(),
                command.taxFree(),
                command.customer(),
                new PaymentInitiation.MerchantInitiated(),
                Map.of(),
                clock.instant());
    }
}
