package dev.appcard.application.service.keyin;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.Rejection.FieldReason;
import dev.appcard.application.port.inbound.keyin.KeyInPaymentUseCase;
import dev.appcard.application.port.inbound.keyin.KeyInPaymentUseCase.KeyInPayment;
import dev.appcard.application.port.inbound.payment.Paid;
import dev.appcard.application.port.outbound.Identifiers;
import dev.appcard.application.port.outbound.van.ApprovalCredential.BillingKeyWish;
import dev.appcard.application.port.outbound.van.ApprovalCredential.CardData;
import dev.appcard.application.service.approval.ApprovalProcess;
import dev.appcard.application.service.approval.ApprovalRequest;
import dev.appcard.application.service.approval.ApprovalRequest.WithoutBuyer;
import dev.appcard.application.service.approval.Effect;
import dev.appcard.application.service.billing.BillingKeyIssuance;
import dev.appcard.application.service.billing.CardDataRules;
import dev.appcard.application.service.payment.Precondition;
import dev.appcard.domain.instalment.InstalmentTerms;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.PaymentMethod;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.secret.KeyInCard;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

@Singleton
public class KeyInPaymentService implements KeyInPaymentUseCase {

    private final CardDataRules rules;
    private final BillingKeyIssuance issuance;
    private final ApprovalProcess process;
    private final Identifiers identifiers;
    private final InstantSource clock;

    @Inject
    public KeyInPaymentService(
            CardDataRules rules,
            BillingKeyIssuance issuance,
            ApprovalProcess process,
            Identifiers identifiers,
            InstantSource clock) {
        this.rules = rules;
        this.issuance = issuance;
        this.process = process;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @Override
    public PaymentResult<Paid> pay(Merchant merchant, KeyInCard card, KeyInPayment command) {
        Optional<CardDataContract> contract = command.issueBillingKey()
                ? merchant.cardDataContract(CardDataPurpose.SUBSCRIPTION, CardDataPurpose.USAGE)
                : merchant.cardDataContract(CardDataPurpose.PHONE_ORDER);
        return contract.map(agreed -> pay(merchant, agreed, card, command))
                .orElseGet(() -> new PaymentResult.Rejected<>(Rejection.OfContract.NOT_CONTRACTED));
    }

    private PaymentResult<Paid> pay(
            Merchant merchant, CardDataContract contract, KeyInCard card, KeyInPayment command) {
        Optional<Rejection> rejection = rules.rejection(contract, card).or(() -> rejection(contract, command));
        if (rejection.isPresent()) {
            return new PaymentResult.Rejected<>(rejection.get());
        }
        return command.issueBillingKey()
                ? payWithKey(merchant, contract, card, command)
                : approve(merchant, contract, new CardData(card, BillingKeyWish.NONE), command, List.of());
    }

    private static Optional<Rejection> rejection(CardDataContract contract, KeyInPayment command) {
        Money amount = command.purchase().amount();
        Money floor = InstalmentTerms.USUAL.from();
        if (!command.plan().instalment().isAtOnce() && floor.isMoreThan(amount)) {
            return Optional.of(new Rejection.TooLittleForInstalments(floor));
        }
        return amount.isMoreThan(contract.mostAmount())
                ? Optional.of(new Rejection.AmountOverLimit(contract.mostAmount()))
                : Optional.empty();
    }

    private PaymentResult<Paid> payWithKey(
            Merchant merchant, CardDataContract contract, KeyInCard card, KeyInPayment command) {
        String customerKey = command.purchase().customer().customerKey();
        if (customerKey == null) {
            return new PaymentResult.Rejected<>(new Rejection.Field("customerKey", FieldReason.MISSING));
        }
        return issuance.prepare(merchant.id(), customerKey)
                .then(ready ->
                        approve(merchant, contract, new CardData(card, BillingKeyWish.ISSUE), command, List.of(ready)));
    }

    private PaymentResult<Paid> approve(
            Merchant merchant, CardDataContract contract, CardData card, KeyInPayment command, List<Effect> effects) {
        PaymentOrder order = PaymentOrder.merchantInitiated(
                identifiers.newPaymentKey(), merchant, command.purchase(), clock.instant());
        return process.approve(new ApprovalRequest(
                merchant,
                new WithoutBuyer(order, new PaymentMethod.ByKeyIn(command.plan())),
                card,
                List.of(new Precondition.CountDailyUse(contract)),
                effects));
    }
}
