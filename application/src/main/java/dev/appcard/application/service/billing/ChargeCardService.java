package dev.appcard.application.service.billing;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.ChargeCard;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.service.billing.CardContracts.Chargeable;
import dev.appcard.application.service.payment.OrderIdReservations;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.billing.TokenIssuer;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.instalment.InstalmentTerms;
import dev.appcard.domain.instalment.InterestPayer;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.Payment;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

@Singleton
public class ChargeCardService implements ChargeCardUseCase {

    private final CardContracts contracts;
    private final CardCharger charger;
    private final OrderIdReservations orderIds;

    @Inject
    public ChargeCardService(CardContracts contracts, CardCharger charger, OrderIdReservations orderIds) {
        this.contracts = contracts;
        this.charger = charger;
        this.orderIds = orderIds;
    }

    @Override
    public PaymentResult<Payment> charge(
            Merchant merchant, BillingKey key, ChargeCard command, KeyedCall<PaymentResult<Payment>> keyed) {
        return contracts
                .find(merchant, key, command.customerKey())
                .then(card -> judged(merchant, card, command))
                .thenPay(card -> charger.charge(new CardCharger.Charge(
                        merchant,
                        card,
                        command.purchase(),
                        new InstalmentPlan(command.instalment(), InterestPayer.BUYER),
                        List.of(),
                        List.of(),
                        keyed)));
    }

    private CommandResult<Chargeable> judged(Merchant merchant, RegisteredCard card, ChargeCard command) {
        Money amount = command.purchase().amount();
        Optional<Rejection> instalments = instalmentsRejected(card.tokenIssuer(), command);
        if (instalments.isPresent()) {
            return new CommandResult.Rejected<>(instalments.get());
        }
        return isTakenBeforehand(merchant, card, command)
                ? new CommandResult.Rejected<>(Rejection.OfOrder.TAKEN)
                : contracts.judge(
                        merchant, card, Optional.of(amount), CardDataPurpose.SUBSCRIPTION, CardDataPurpose.USAGE);
    }

    /** An issuer's OTC is made for a payment at once: the VAN would be asked for something else than the issuer was. */
    private static Optional<Rejection> instalmentsRejected(TokenIssuer tokenIssuer, ChargeCard command) {
        if (command.instalment().isAtOnce()) {
            return Optional.empty();
        }
        return switch (tokenIssuer) {
            case TokenIssuer.AtIssuer _ -> Optional.of(Rejection.OfCard.NO_INSTALMENTS);
            case TokenIssuer.AtVan _ ->
                InstalmentTerms.USUAL.from().isMoreThan(command.purchase().amount())
                        ? Optional.of(new Rejection.TooLittleForInstalments(InstalmentTerms.USUAL.from()))
                        : Optional.empty();
        };
    }

    /** The reservation finds that out by itself, but only after the issuer has been asked for an OTC that is not needed. */
    private boolean isTakenBeforehand(Merchant merchant, RegisteredCard card, ChargeCard command) {
        return switch (card.tokenIssuer()) {
            case TokenIssuer.AtIssuer _ ->
                orderIds.isTaken(merchant.id(), command.purchase().orderId());
            case TokenIssuer.AtVan _ -> false;
        };
    }
}
