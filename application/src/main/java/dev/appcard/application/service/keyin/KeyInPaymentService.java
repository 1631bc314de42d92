package dev.appcard.application.service.keyin;

import dev.appcard.application.port.inbound.keyin.KeyInPaymentUseCase;
import dev.appcard.application.port.outbound.Identifiers;
import dev.appcard.application.port.outbound.van.ApprovalCredential;
import dev.appcard.application.port.outbound.van.ApprovalCredential.BillingKeyWish;
import dev.appcard.application.service.approval.ApprovalResult;
import dev.appcard.application.service.approval.Attempt;
import dev.appcard.application.service.approval.AttemptCondition;
import dev.appcard.application.service.approval.AttemptSequel;
import dev.appcard.application.service.approval.AttemptService;
import dev.appcard.application.service.billing.CardDataRules;
import dev.appcard.application.service.billing.KeyIssuance;
import dev.appcard.application.service.billing.KeyIssuances;
import dev.appcard.application.service.payment.OrderIdReservations;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.instalment.InstalmentTerms;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.PaymentInitiation;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.PaymentState.Declined;
import dev.appcard.domain.secret.KeyInCard;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

@Singleton
public class KeyInPaymentService implements KeyInPaymentUseCase {

    private final CardDataRules rules;
    private final KeyIssuances issuances;
    private final OrderIdReservations claims;
    private final AttemptService attempts;
    private final Identifiers identifiers;
    private final InstantSource clock;

    @Inject
    public KeyInPaymentService(
            CardDataRules rules,
            KeyIssuances issuances,
            OrderIdReservations claims,
            AttemptService attempts,
            Identifiers identifiers,
            InstantSource clock) {
        this.rules = rules;
        this.issuances = issuances;
        this.claims = claims;
        this.attempts = attempts;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @Override
    public Outcome pay(Merchant merchant, KeyInCard card, KeyInPayment command) {
        return contractOf(merchant, command)
                .map(contract -> pay(merchant, contract, card, command))
                .orElseGet(NotContracted::new);
    }

    private static Optional<CardDataContract> contractOf(Merchant merchant, KeyInPayment command) {
        return command.issueBillingKey()
                ? merchant.cardDataContract(CardDataPurpose.SUBSCRIPTION, CardDataPurpose.USAGE)
                : merchant.cardDataContract(CardDataPurpose.PHONE_ORDER);
    }

    private Outcome pay(Merchant merchant, CardDataContract contract, KeyInCard card, KeyInPayment command) {
        Optional<Outcome> refusal = refusal(contract, card, command);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        PaymentOrder order = orderOf(merchant, command);
        if (claims.isTaken(order)) {
            return new OrderTaken();
        }
        return command.issueBillingKey()
                ? payWithKey(contract, card, command, order)
                : outcomeOf(
                        attempt(contract, card, command, order, BillingKeyWish.NONE, AttemptSequel.NONE),
                        Optional::empty);
    }

    private Optional<Outcome> refusal(CardDataContract contract, KeyInCard card, KeyInPayment command) {
        Optional<String> missing = rules.missing(contract, card);
        if (missing.isPresent()) {
            return missing.map(FieldMissing::new);
        }
        if (rules.isExpired(card)) {
            return Optional.of(new CardExpired());
        }
        Money floor = InstalmentTerms.USUAL.from();
        if (!command.plan().instalment().isAtOnce() && floor.isMoreThan(command.amount())) {
            return Optional.of(new TooLittleForInstalments(floor));
        }
        return command.amount().isMoreThan(contract.mostAmount())
                ? Optional.of(new AmountOverLimit(contract.mostAmount()))
                : Optional.empty();
    }

    private Outcome payWithKey(CardDataContract contract, KeyInCard card, KeyInPayment command, PaymentOrder order) {
        String customerKey = command.customer().customerKey();
        if (customerKey == null) {
            return new FieldMissing("customerKey");
        }
        if (!issuances.areOffered()) {
            return new NotOffered();
        }
        Optional<KeyIssuance> issuance = issuances.prepare(order.merchantId(), customerKey);
        return issuance.map(ready -> outcomeOf(
                        attempt(contract, card, command, order, BillingKeyWish.ISSUE, ready), ready::registered))
                .orElseGet(Unavailable::new);
    }

    private ApprovalResult attempt(
            CardDataContract contract,
            KeyInCard card,
            KeyInPayment command,
            PaymentOrder order,
            BillingKeyWish wish,
            AttemptSequel sequel) {
        return attempts.approve(new Attempt(
                order,
                new PaymentMethod.ByKeyIn(command.plan()),
                new ApprovalCredential.CardData(card, wish),
                List.of(rules.counted(order.merchantId(), contract)),
                sequel));
    }

    private static Outcome outcomeOf(ApprovalResult result, Supplier<Optional<RegisteredCard>> registered) {
        return switch (result) {
            case ApprovalResult.Settled settled ->
                settled.payment().state() instanceof Declined declined
                        ? new Refused(settled.payment(), declined)
                        : new Paid(settled.payment(), registered.get());
            case ApprovalResult.InDoubt _ -> new OutcomeUnknown();
            case ApprovalResult.NotSent _ -> new Unavailable();
            case ApprovalResult.Overtaken _ -> new OrderTaken();
            case ApprovalResult.KeptBack(AttemptCondition.KeptBack why) -> keptBack(why);
        };
    }

    private static Outcome keptBack(AttemptCondition.KeptBack why) {
        return switch (why) {
            case ORDER_TAKEN, PERIOD_TAKEN, CARD_GONE -> new OrderTaken();
            case DAILY_NUMBER_REACHED -> new TooOftenToday();
        };
    }

    private PaymentOrder orderOf(Merchant merchant, KeyInPayment command) {
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
