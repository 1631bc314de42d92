package dev.appcard.application.service.billing;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.billing.RegisterCardDataUseCase;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.inbound.payment.Paid;
import dev.appcard.application.port.outbound.Identifiers;
import dev.appcard.application.service.approval.Effect;
import dev.appcard.domain.billing.RegisteredCard;
import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.merchant.CardDataPurpose;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.payment.PaymentOrder;
import dev.appcard.domain.payment.Purchase;
import dev.appcard.domain.secret.KeyInCard;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

@Singleton
public class RegisterCardDataService implements RegisterCardDataUseCase {

    private static final Money CHECKED_WITH = PaymentOrder.LEAST_AMOUNT;
    private static final String ORDER_NAME = "카드 등록 확인";
    private static final String VOIDED = "카드 등록 확인 취소";

    private final CardDataApproval approval;
    private final Identifiers identifiers;
    private final InstantSource clock;

    @Inject
    public RegisterCardDataService(CardDataApproval approval, Identifiers identifiers, InstantSource clock) {
        this.approval = approval;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @Override
    public PaymentResult<RegisteredCard> register(
            Merchant merchant,
            KeyInCard card,
            String customerKey,
            Customer customer,
            KeyedCall<PaymentResult<RegisteredCard>> keyed) {
        return merchant.cardDataContract(CardDataPurpose.SUBSCRIPTION, CardDataPurpose.USAGE)
                .map(contract -> rejection(contract, card)
                        .<PaymentResult<RegisteredCard>>map(PaymentResult.Rejected::new)
                        .orElseGet(() -> approved(merchant, contract, card, customerKey, customer, keyed)))
                .orElseGet(() -> new PaymentResult.Rejected<>(Rejection.OfContract.NOT_CONTRACTED));
    }

    private Optional<Rejection> rejection(CardDataContract contract, KeyInCard card) {
        return approval.rejection(contract, card)
                .or(() -> CHECKED_WITH.isMoreThan(contract.mostAmount())
                        ? Optional.of(Rejection.OfContract.VERIFICATION_OVER_LIMIT)
                        : Optional.empty());
    }

    private PaymentResult<RegisteredCard> approved(
            Merchant merchant,
            CardDataContract contract,
            KeyInCard card,
            String customerKey,
            Customer customer,
            KeyedCall<PaymentResult<RegisteredCard>> keyed) {
        return registered(approval.approveWithKey(
                merchant,
                contract,
                card,
                customerKey,
                orderOf(merchant, customer),
                InstalmentPlan.AT_ONCE,
                keyed.from(RegisterCardDataService::registered),
                new Effect.VoidAtOnce(VOIDED)));
    }

    private static PaymentResult<RegisteredCard> registered(PaymentResult<Paid> result) {
        return result.then(paid -> paid.card()
                .<PaymentResult<RegisteredCard>>map(PaymentResult.Approved::new)
                .orElseGet(() -> new PaymentResult.Rejected<>(Rejection.OfCard.NO_KEY_GIVEN)));
    }

    /** The merchant has no order for it: its order id is made of the payment key, which no other payment has. */
    private PaymentOrder orderOf(Merchant merchant, Customer customer) {
        PaymentKey key = identifiers.newPaymentKey();
        OrderId orderId = new OrderId("card-check-" + key.value());
        return PaymentOrder.merchantInitiated(
                key, merchant, new Purchase(orderId, ORDER_NAME, CHECKED_WITH, Money.ZERO, customer), clock.instant());
    }
}
