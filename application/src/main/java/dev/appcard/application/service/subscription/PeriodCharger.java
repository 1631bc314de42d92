package dev.appcard.application.service.subscription;

import dev.appcard.application.port.inbound.PaymentResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.outbound.store.Merchants;
import dev.appcard.application.port.outbound.store.Subscriptions;
import dev.appcard.application.service.approval.Effect;
import dev.appcard.application.service.billing.CardCharger;
import dev.appcard.application.service.billing.CardContracts;
import dev.appcard.application.service.payment.Precondition;
import dev.appcard.application.service.period.PeriodSettlement;
import dev.appcard.application.settings.SubscriptionSettings;
import dev.appcard.domain.instalment.InstalmentPlan;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.Purchase;
import dev.appcard.domain.subscription.ChargeFailure;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.PeriodState;
import dev.appcard.domain.subscription.Price;
import dev.appcard.domain.subscription.Subscription;
import dev.appcard.domain.subscription.SubscriptionTerms;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Does what is to be done about one charge that this instance has claimed. The claim is spent by the very commit that
 * starts the attempt: two instances that both believe to have it cannot both get there.
 */
@Singleton
public class PeriodCharger {

    private final Subscriptions subscriptions;
    private final Merchants merchants;
    private final CardContracts contracts;
    private final CardCharger charger;
    private final PeriodSettlement settlement;
    private final SubscriptionSettings settings;

    @Inject
    public PeriodCharger(
            Subscriptions subscriptions,
            Merchants merchants,
            CardContracts contracts,
            CardCharger charger,
            PeriodSettlement settlement,
            SubscriptionSettings settings) {
        this.subscriptions = subscriptions;
        this.merchants = merchants;
        this.contracts = contracts;
        this.charger = charger;
        this.settlement = settlement;
        this.settings = settings;
    }

    void takeUp(PeriodCharge claimed) {
        switch (claimed.state()) {
            case PeriodState.Claimed _ -> settle(claimed, charge(claimed));
            case PeriodState.Attempting _ -> settlement.settled(claimed);
            case PeriodState.CalledOff _ -> settlement.ended(claimed);
            case PeriodState.AwaitingUsage _, PeriodState.Waiting _, PeriodState.Held _, PeriodState.Over _ -> {
                // Nothing is to be done about these, and so they are never claimed.
            }
        }
    }

    private PaymentResult<Payment> charge(PeriodCharge claimed) {
        Subscription subscription = subscriptions
                .find(claimed.subscription())
                .orElseThrow(() -> new IllegalStateException("no subscription " + claimed.subscription()));
        SubscriptionTerms terms = subscription.terms();
        Merchant merchant = merchants.require(terms.merchantId());
        Purchase purchase = purchase(terms, claimed);
        return contracts
                .find(merchant, subscription.card(), terms.customerKey())
                .then(card -> contracts.judge(
                        merchant,
                        card,
                        Optional.of(purchase.amount()),
                        terms.pricing().purpose()))
                .thenPay(card -> charger.charge(new CardCharger.Charge(
                        merchant,
                        card,
                        purchase,
                        InstalmentPlan.AT_ONCE,
                        List.of(new Precondition.ClaimPeriod(claimed, settings.lookAgainAfter())),
                        List.of(new Effect.SettlePeriod(claimed)),
                        KeyedCall.none())));
    }

    private static Purchase purchase(SubscriptionTerms terms, PeriodCharge claimed) {
        Price price = claimed.priceToCharge();
        return new Purchase(
                claimed.nextOrder(),
                terms.orderName(),
                price.amount(),
                price.taxFree(),
                new Customer(terms.customerKey(), null, null, null));
    }

    private void settle(PeriodCharge claimed, PaymentResult<Payment> result) {
        switch (result) {
            case PaymentResult.Approved<Payment> _, PaymentResult.Declined<Payment> _ -> {
                // Settled in the commit of the outcome.
            }
            case PaymentResult.Unknown<Payment> _ -> settlement.settled(claimed);
            case PaymentResult.NotSent<Payment> _ -> settlement.notCharged(claimed, ChargeFailure.OUT_OF_REACH);
            // Where the claim was lost this books nothing.
            case PaymentResult.Rejected<Payment>(Rejection reason) -> settlement.notCharged(claimed, failure(reason));
        }
    }

    private static ChargeFailure failure(Rejection reason) {
        return switch (reason) {
            case Rejection.OfCard card -> failure(card);
            case Rejection.OfContract contract -> failure(contract);
            case Rejection.OfOrder.TAKEN, Rejection.OfOrder.PERIOD_TAKEN -> ChargeFailure.ORDER_TAKEN;
            case Rejection.AmountOverLimit _ -> ChargeFailure.AMOUNT_OVER_CONTRACT;
            case Rejection.OfPayment _,
                    Rejection.OfCall _,
                    Rejection.OfSubscription _,
                    Rejection.OfWebhook _,
                    Rejection.StatusIs _,
                    Rejection.OpenPeriodIs _,
                    Rejection.StartsTooEarly _,
                    Rejection.StartsTooLate _,
                    Rejection.TooLittleForInstalments _,
                    Rejection.Field _ -> throw neverOfACharge(reason);
        };
    }

    private static ChargeFailure failure(Rejection.OfCard reason) {
        return switch (reason) {
            case NOT_FOUND, CUSTOMER_DIFFERS -> ChargeFailure.CARD_DELETED;
            case REFUSED -> ChargeFailure.CARD_REFUSED;
            case UNREADABLE -> ChargeFailure.CARD_UNREADABLE;
            case AUTH_KEY_NOT_VALID, EXPIRED, NO_KEY_GIVEN, NO_INSTALMENTS -> throw neverOfACharge(reason);
        };
    }

    private static ChargeFailure failure(Rejection.OfContract reason) {
        return switch (reason) {
            case NOT_CONTRACTED -> ChargeFailure.NOT_CONTRACTED;
            case DAILY_NUMBER_REACHED -> ChargeFailure.DAILY_NUMBER_REACHED;
            case NOT_OFFERED, VERIFICATION_OVER_LIMIT -> throw neverOfACharge(reason);
        };
    }

    private static IllegalStateException neverOfACharge(Rejection reason) {
        return new IllegalStateException("a subscription's charge is not rejected by " + reason);
    }
}
