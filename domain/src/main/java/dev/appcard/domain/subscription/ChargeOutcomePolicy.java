package dev.appcard.domain.subscription;

import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.recovery.Backoff;
import dev.appcard.domain.subscription.PeriodState.CalledOff;
import dev.appcard.domain.subscription.PeriodState.Failed;
import dev.appcard.domain.subscription.PeriodState.Held;
import dev.appcard.domain.subscription.PeriodState.Paid;
import dev.appcard.domain.subscription.PeriodState.Skipped;
import dev.appcard.domain.subscription.PeriodState.Waiting;
import dev.appcard.domain.time.KoreanTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A subscription with the charge that was taken up, and what becomes of both. */
public record ChargeOutcomePolicy(Subscription subscription, PeriodCharge charge) {

    /** The money was taken; the next period is opened. */
    public Change paid(PaymentKey payment, Instant approvedAt, Instant now) {
        return over(charge.to(new Paid(payment, approvedAt)), now);
    }

    /** @param card that was charged: its decline says nothing of another one that was set meanwhile, which is tried at once */
    public Change declined(DeclineReason reason, BillingKey card, Instant now) {
        UnpaidReason unpaidReason = new UnpaidReason.Declined(reason);
        RetryCounters counters = charge.counters().declined();
        if (!card.equals(subscription.card())) {
            return again(counters.withAnotherCard(), unpaidReason, now, now);
        }
        return switch (RetryRule.after(reason)) {
            case IN_HOURS, IN_DAYS ->
                RetryRule.after(reason)
                        .pauseAfter(counters.declines(), lengthOfPeriod())
                        .map(pause -> again(counters, unpaidReason, now.plus(pause), now))
                        .orElseGet(() -> over(charge.to(new Failed(now), counters, unpaidReason), now));
            case NOT_THIS_PERIOD -> over(charge.to(new Failed(now), counters, unpaidReason), now);
            case NOT_THIS_CARD -> withoutCard(counters, unpaidReason, now);
        };
    }

    /** @param soon pauses between tries that failed without a decline */
    public Change notCharged(ChargeFailure what, Backoff soon, Instant now) {
        UnpaidReason unpaidReason = new UnpaidReason.NotCharged(what);
        RetryCounters counted =
                what == ChargeFailure.ORDER_TAKEN ? charge.counters().tried() : charge.counters();
        RetryCounters counters = counted.setBack();
        return switch (what.remedy()) {
            case SOON ->
                again(
                        counters,
                        unpaidReason,
                        now.plus(soon.pauseAfter(
                                counters.setbacks(), charge.nextOrder().value())),
                        now);
            case NEXT_DAY -> again(counters, unpaidReason, nextDay(now), now);
            case NEW_CARD -> withoutCard(counters, unpaidReason, now);
        };
    }

    /** The cancelled subscription's period is over. */
    public Change ended(Instant now) {
        if (!(charge.state() instanceof CalledOff)) {
            throw new IllegalStateException("period " + charge.number() + " was not called off");
        }
        return new Change(
                subscription.to(new SubscriptionState.Ended(now)).after(subscription),
                Optional.of(charge.to(new Skipped(SkipReason.CANCELLED, now))),
                List.of());
    }

    private Change again(RetryCounters counters, UnpaidReason unpaidReason, Instant at, Instant now) {
        return switch (subscription.state()) {
            case SubscriptionState.Active _, SubscriptionState.Ending _ ->
                moved(charge.to(new Waiting(at), counters, unpaidReason));
            case SubscriptionState.Paused _, SubscriptionState.Suspended _ ->
                moved(charge.to(new Held(at), counters, unpaidReason));
            case SubscriptionState.Ended _ -> over(charge.to(new Failed(now), counters, unpaidReason), now);
        };
    }

    private Change withoutCard(RetryCounters counters, UnpaidReason unpaidReason, Instant now) {
        return switch (subscription.state()) {
            case SubscriptionState.Active _ -> suspended(counters, unpaidReason, now, now);
            // The pause's own beginning: what fell due since then stays skipped.
            case SubscriptionState.Paused(Instant since) -> suspended(counters, unpaidReason, since, now);
            case SubscriptionState.Suspended _ -> moved(charge.to(new Held(now), counters, unpaidReason));
            case SubscriptionState.Ending _, SubscriptionState.Ended _ ->
                over(charge.to(new Failed(now), counters, unpaidReason), now);
        };
    }

    private Change suspended(RetryCounters counters, UnpaidReason unpaidReason, Instant since, Instant now) {
        return new Change(
                subscription
                        .to(new SubscriptionState.Suspended(since, unpaidReason))
                        .after(subscription),
                Optional.of(charge.to(new Held(now), counters, unpaidReason)),
                List.of());
    }

    private Change moved(PeriodCharge next) {
        return new Change(subscription, Optional.of(next), List.of());
    }

    private Change over(PeriodCharge closed, Instant now) {
        return new PeriodRollover(subscription).after(Optional.of(closed), subscription, now);
    }

    private Duration lengthOfPeriod() {
        SubscriptionTerms terms = subscription.terms();
        return Duration.between(terms.dueAt(charge.number()), terms.dueAt(charge.number() + 1));
    }

    private Instant nextDay(Instant now) {
        return KoreanTime.dateOf(now)
                .plusDays(1)
                .atTime(subscription.terms().chargeTime())
                .atZone(KoreanTime.ZONE)
                .toInstant();
    }
}
