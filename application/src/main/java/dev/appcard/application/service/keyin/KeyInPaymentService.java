package dev.appcard.application.service.keyin;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.Rejection.FieldReason;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.inbound.keyin.KeyInPaymentUseCase;
import dev.appcard.application.port.inbound.keyin.KeyInPaymentUseCase.KeyInPayment;
import dev.appcard.application.port.inbound.payment.Paid;
import dev.appcard.application.port.outbound.Identifiers;
import dev.appcard.application.service.billing.CardDataApproval;
import dev.appcard.domain.instalment.InstalmentTerms;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.secret.KeyInCard;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

@Singleton
public class KeyInPaymentService implements KeyInPaymentUseCase {

    private final CardDataApproval approval;
    private final Identifiers identifiers;
    private final InstantSource clock;

    @Inject
    public KeyInPaymentService(CardDataApproval approval, Identifiers identifiers, InstantSource clock) {
        this.approval = approval;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @Override
    public PaymentResult<Paid> pay(
            Merchant merchant, KeyInCard card, KeyInPayment command, KeyedCall<PaymentResult<Paid>> keyed) {
        Optional<CardDataContract> contract = command.issueBillingKey()
                ? merchant.cardDataContract(CardDataPurpose.SUBSCRIPTION, CardDataPurpose.USAGE)
                : merchant.cardDataContract(CardDataPurpose.PHONE_ORDER);
        return contract.map(agreed -> pay(merchant, agreed, card, command, keyed))
                .orElseGet(() -> new PaymentResult.Rejected<>(Rejection.OfContract.NOT_CONTRACTED));
    }

    private PaymentResult<Paid> pay(
            Merchant merchant,
            CardDataContract contract,
            KeyInCard card,
            KeyInPayment command,
            KeyedCall<PaymentResult<Paid>> keyed) {
        Optional<Rejection> rejection = approval.rejection(contract, card).or(() -> rejection(contract, command));
        if (rejection.isPresent()) {
            return new PaymentResult.Rejected<>(rejection.get());
        }
        PaymentOrder order = PaymentOrder.merchantInitiated(
                identifiers.newPaymentKey(), merchant, command.purchase(), clock.instant());
        if (!command.issueBillingKey()) {
            return approval.approve(merchant, contract, card, order, command.plan(), keyed);
        }
        String customerKey = command.purchase().customer().customerKey();
        return customerKey == null
                ? new PaymentResult.Rejected<>(new Rejection.Field("customerKey", FieldReason.MISSING))
                : approval.approveWithKey(merchant, contract, card, customerKey, order, command.plan(), keyed);
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
}
