package dev.appcard.application.service.payment;

import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.outbound.store.CardDataUses;
import dev.appcard.application.port.outbound.store.PeriodCharges;
import dev.appcard.application.port.outbound.store.RegisteredCards;
import dev.appcard.application.service.idempotency.RecordedCalls;
import dev.appcard.domain.idempotency.CallAnswer;
import dev.appcard.domain.idempotency.CallSubject;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.time.KoreanTime;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Checks preconditions within a running unit of work, and stores what they store. */
@Singleton
public class Preconditions {

    private final RegisteredCards cards;
    private final CardDataUses uses;
    private final PeriodCharges charges;
    private final RecordedCalls calls;
    private final InstantSource clock;

    @Inject
    public Preconditions(
            RegisteredCards cards, CardDataUses uses, PeriodCharges charges, RecordedCalls calls, InstantSource clock) {
        this.cards = cards;
        this.uses = uses;
        this.charges = charges;
        this.calls = calls;
        this.clock = clock;
    }

    /** @return the first that does not hold for this payment */
    public Optional<Rejection> firstUnmet(List<Precondition> preconditions, Payment payment) {
        return preconditions.stream()
                .map(precondition -> unmet(precondition, payment))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Rejection> unmet(Precondition precondition, Payment payment) {
        return switch (precondition) {
            case Precondition.RecordCall(KeyedCall.Key key, Optional<CallAnswer> answer) ->
                unless(
                        calls.add(key, Optional.of(new CallSubject.OfPayment(payment.key())), answer),
                        Rejection.OfCall.KEY_TAKEN);
            case Precondition.RequireActiveCard(BillingKey card) ->
                unless(cards.holdActive(card), Rejection.OfCard.NOT_FOUND);
            case Precondition.CountDailyUse(CardDataContract contract) ->
                unless(count(contract, payment), Rejection.OfContract.DAILY_NUMBER_REACHED);
            case Precondition.ClaimPeriod(PeriodCharge claimed, Duration lookAgainAfter) ->
                unless(spend(claimed, payment, lookAgainAfter), Rejection.OfOrder.PERIOD_TAKEN);
        };
    }

    private boolean count(CardDataContract contract, Payment payment) {
        return uses.count(payment.order().merchantId(), contract, KoreanTime.dateOf(clock.instant()));
    }

    /** A compare-and-set: two instances that both believe to have the claim cannot both get here. */
    private boolean spend(PeriodCharge claimed, Payment payment, Duration lookAgainAfter) {
        Instant concludedBy = payment.attentionAt().orElseGet(clock::instant);
        return charges.replace(claimed.attempting(payment.key(), concludedBy.plus(lookAgainAfter)));
    }

    private static Optional<Rejection> unless(boolean holds, Rejection reason) {
        return holds ? Optional.empty() : Optional.of(reason);
    }
}
