package dev.appcard.application.service.subscription;

import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.AmountOverLimit;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.CardRefused;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.CardUnreadable;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.ChargeCard;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.Charged;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.CustomerDiffers;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.NotContracted;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.NotFound;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.OrderTaken;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.Outcome;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.OutcomeUnknown;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.Refused;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.TooLittleForInstalments;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.TooOftenToday;
import dev.appcard.application.port.inbound.billing.ChargeCardUseCase.Unavailable;
import dev.appcard.application.port.outbound.store.Merchants;
import dev.appcard.application.port.outbound.store.PeriodCharges;
import dev.appcard.application.port.outbound.store.Subscriptions;
import dev.appcard.application.service.approval.AttemptCondition;
import dev.appcard.application.service.billing.ChargeCardService;
import dev.appcard.application.settings.SubscriptionSettings;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.merchant.Customer;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.subscription.ChargeFailure;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.PeriodState;
import dev.appcard.domain.subscription.Price;
import dev.appcard.domain.subscription.Subscription;
import dev.appcard.domain.subscription.SubscriptionTerms;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Does what is to be done about one charge that this instance has claimed. The claim is spent by the very commit that
 * starts the attempt: two instances that both believe to have it cannot both get there.
 */
@Singleton
public class PeriodCharger {

    private final Subscriptions subscriptions;
    private final Merchants merchants;
    private final PeriodCharges charges;
    private final ChargeCardService cards;
    private final ChargeSettlement bookings;
    private final SubscriptionSettings settings;
    private final InstantSource clock;

    @Inject
    public PeriodCharger(
            Subscriptions subscriptions,
            Merchants merchants,
            PeriodCharges charges,
            ChargeCardService cards,
            ChargeSettlement bookings,
            SubscriptionSettings settings,
            InstantSource clock) {
        this.subscriptions = subscriptions;
        this.merchants = merchants;
        this.charges = charges;
        this.cards = cards;
        this.bookings = bookings;
        this.settings = settings;
        this.clock = clock;
    }

    void takeUp(PeriodCharge claimed) {
        switch (claimed.state()) {
            case PeriodState.Claimed _ -> charge(claimed);
            case PeriodState.Attempting _ -> bookings.settled(claimed);
            case PeriodState.CalledOff _ -> bookings.ended(claimed);
            case PeriodState.AwaitingUsage _, PeriodState.Waiting _, PeriodState.Held _, PeriodState.Over _ -> {
                // Nothing is to be done about these, and so they are never claimed.
            }
        }
    }

    private void charge(PeriodCharge claimed) {
        Subscription subscription = subscriptions
                .find(claimed.subscription())
                .orElseThrow(() -> new IllegalStateException("no subscription " + claimed.subscription()));
        SubscriptionTerms terms = subscription.terms();
        Merchant merchant = merchants
                .find(terms.merchantId())
                .orElseThrow(() -> new IllegalStateException("a subscription's merchant is gone: " + terms.id()));
        Outcome outcome = cards.charge(
                merchant,
                subscription.card(),
                command(terms, claimed),
                Stream.of(stillClaimed(claimed)),
                terms.pricing().purpose());
        book(claimed, outcome);
    }

    private static ChargeCard command(SubscriptionTerms terms, PeriodCharge claimed) {
        Price price = claimed.priceToCharge();
        return new ChargeCard(
                terms.customerKey(),
                claimed.nextOrder(),
                terms.orderName(),
                price.amount(),
                price.taxFree(),
                Instalment.AT_ONCE,
                new Customer(terms.customerKey(), null, null, null));
    }

    /** The one link to the money: a compare-and-set in the commit that starts the attempt. */
    private AttemptCondition stillClaimed(PeriodCharge claimed) {
        return approving -> charges.replace(claimed.attempting(approving.key(), lookAt(approving)))
                ? Optional.empty()
                : Optional.of(AttemptCondition.KeptBack.PERIOD_TAKEN);
    }

    /** When the sweep of payments will have ended an attempt that its process did not. */
    private Instant lookAt(Payment approving) {
        return approving.attentionAt().orElseGet(clock::instant).plus(settings.lookAgainAfter());
    }

    private void book(PeriodCharge claimed, Outcome outcome) {
        switch (outcome) {
            case Charged _, Refused _, OutcomeUnknown _ -> bookings.settled(claimed);
            case Unavailable _ -> bookings.hindered(claimed, ChargeFailure.OUT_OF_REACH);
            case TooOftenToday _ -> bookings.hindered(claimed, ChargeFailure.DAILY_NUMBER_REACHED);
            // Or the claim was lost: then this books nothing.
            case OrderTaken _ -> bookings.hindered(claimed, ChargeFailure.ORDER_TAKEN);
            case NotFound _, CustomerDiffers _ -> bookings.hindered(claimed, ChargeFailure.CARD_DELETED);
            case CardRefused _ -> bookings.hindered(claimed, ChargeFailure.CARD_REFUSED);
            case CardUnreadable _ -> bookings.hindered(claimed, ChargeFailure.CARD_UNREADABLE);
            case NotContracted _ -> bookings.hindered(claimed, ChargeFailure.NOT_CONTRACTED);
            case AmountOverLimit _ -> bookings.hindered(claimed, ChargeFailure.AMOUNT_OVER_CONTRACT);
            case TooLittleForInstalments _ ->
                throw new IllegalStateException("a subscription is charged at once: " + claimed.subscription());
        }
    }
}
