package dev.appcard.application.service.billing;

import dev.appcard.application.port.inbound.billing.RegisterCardDataUseCase;
import dev.appcard.application.port.outbound.Identifiers;
import dev.appcard.application.port.outbound.van.ApprovalCredential;
import dev.appcard.application.port.outbound.van.ApprovalCredential.BillingKeyWish;
import dev.appcard.application.service.approval.ApprovalResult;
import dev.appcard.application.service.approval.Attempt;
import dev.appcard.application.service.approval.AttemptCondition;
import dev.appcard.application.service.approval.AttemptService;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.merchant.Customer;
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

@Singleton
public class RegisterCardDataService implements RegisterCardDataUseCase {

    private static final Money CHECKED_WITH = PaymentOrder.LEAST_AMOUNT;
    private static final String ORDER_NAME = "카드 등록 확인";

    private final CardDataRules rules;
    private final KeyIssuances issuances;
    private final VerificationVoid givenBack;
    private final AttemptService attempts;
    private final Identifiers identifiers;
    private final InstantSource clock;

    @Inject
    public RegisterCardDataService(
            CardDataRules rules,
            KeyIssuances issuances,
            VerificationVoid givenBack,
            AttemptService attempts,
            Identifiers identifiers,
            InstantSource clock) {
        this.rules = rules;
        this.issuances = issuances;
        this.givenBack = givenBack;
        this.attempts = attempts;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @Override
    public Outcome register(Merchant merchant, KeyInCard card, String customerKey, Customer customer) {
        return merchant.cardDataContract(CardDataPurpose.SUBSCRIPTION, CardDataPurpose.USAGE)
                .map(contract -> register(merchant, contract, card, customerKey, customer))
                .orElseGet(NotContracted::new);
    }

    private Outcome register(
            Merchant merchant, CardDataContract contract, KeyInCard card, String customerKey, Customer customer) {
        Optional<String> missing = rules.missing(contract, card);
        if (missing.isPresent()) {
            return new FieldMissing(missing.get());
        }
        if (rules.isExpired(card)) {
            return new CardExpired();
        }
        if (CHECKED_WITH.isMoreThan(contract.mostAmount())) {
            return new AmountOverLimit(contract.mostAmount());
        }
        if (!issuances.areOffered()) {
            return new NotOffered();
        }
        return issuances
                .prepare(merchant.id(), customerKey)
                .map(issuance -> register(orderOf(merchant, customer), contract, card, issuance))
                .orElseGet(Unavailable::new);
    }

    private Outcome register(PaymentOrder order, CardDataContract contract, KeyInCard card, KeyIssuance issuance) {
        VerificationVoid.Sequel sequel = givenBack.after(issuance);
        ApprovalResult result = attempts.approve(new Attempt(
                order,
                new PaymentMethod.ByKeyIn(InstalmentPlan.AT_ONCE),
                new ApprovalCredential.CardData(card, BillingKeyWish.ISSUE),
                List.of(rules.counted(order.merchantId(), contract)),
                sequel));
        sequel.giveBack();
        return outcomeOf(result, issuance);
    }

    private static Outcome outcomeOf(ApprovalResult result, KeyIssuance issuance) {
        return switch (result) {
            case ApprovalResult.Settled settled ->
                settled.payment().state() instanceof Declined declined
                        ? new Refused(declined)
                        : issuance.registered().<Outcome>map(Registered::new).orElseGet(NoKeyGiven::new);
            case ApprovalResult.InDoubt _ -> new OutcomeUnknown();
            case ApprovalResult.NotSent _, ApprovalResult.Overtaken _ -> new Unavailable();
            case ApprovalResult.KeptBack(AttemptCondition.KeptBack why) ->
                switch (why) {
                    case DAILY_NUMBER_REACHED -> new TooOftenToday();
                    case ORDER_TAKEN, PERIOD_TAKEN, CARD_GONE -> new Unavailable();
                };
        };
    }

    /** The merchant has no order for it: its order id is made of the payment key, which nobody else has. */
    private PaymentOrder orderOf(Merchant merchant, Customer customer) {
        PaymentKey key = identifiers.newPaymentKey();
        return new PaymentOrder(
                key,
                merchant.id(),
                new OrderId("card-check-" + key.value()),
                ORDER_NAME,
                CHECKED_WITH,
                Money.ZERO,
                customer,
                new PaymentInitiation.MerchantInitiated(),
                Map.of(),
                clock.instant());
    }
}
