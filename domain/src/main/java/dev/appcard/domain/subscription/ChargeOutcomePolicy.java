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

    /** @param card that was charged: its "never again" is no word about another one that came meanwhile */
    public Change declined(DeclineReason reason, BillingKey card, Instant now) {
        UnpaidReason met = new UnpaidReason.Declined(reason);
        RetryCounters tally = charge.tally().declined();
        return switch (RetryRule.after(reason)) {
            case IN_HOURS, IN_DAYS ->
                RetryRule.after(reason)
                        .pauseAfter(tally.declines(), lengthOfPeriod())
                        .map(pause -> again(tally, met, now.plus(pause), now))
                        .orElseGet(() -> over(charge.to(new Failed(now), tally, met), now));
            case NOT_THIS_PERIOD -> over(charge.to(new Failed(now), tally, met), now);
            case NOT_THIS_CARD ->
                card.equals(subscription.card())
                        ? withoutCard(tally, met, now)
                        : again(tally.withAnotherCard(), met, now, now);
        };
    }

    /** @param soon pauses between tries that nobody declined */
    public Change hindered(ChargeFailure what, Backoff soon, Instant now) {
        UnpaidReason met = new UnpaidReason.Hindered(what);
        RetryCounters counted =
                what == ChargeFailure.ORDER_TAKEN ? charge.tally().tried() : charge.tally();
        RetryCounters tally = counted.setBack();
        return switch (what.remedy()) {
            case SOON -> again(tally, met, now.plus(soon.pauseAfter(tally.setbacks())), now);
            case NEXT_DAY -> again(tally, met, nextDay(now), now);
            case NEW_CARD -> withoutCard(tally, met, now);
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

    private Change again(RetryCounters tally, UnpaidReason met, Instant at, Instant now) {
        return switch (subscription.state()) {
            case SubscriptionState.Active _, SubscriptionState.Ending _ ->
                moved(charge.to(new Waiting(at), tally, met));
            case SubscriptionState.Paused _, SubscriptionState.Suspended _ ->
                moved(charge.to(new Held(at), tally, met));
            case SubscriptionState.Ended _ -> over(charge.to(new Failed(now), tally, met), now);
        };
    }

    private Change withoutCard(RetryCounters tally, UnpaidReason met, Instant now) {
        return switch (subscription.state()) {
            case SubscriptionState.Active _ -> suspended(tally, met, now, now);
            // The pause's own beginning: what fell due since then stays skipped.
            case SubscriptionState.Paused(Instant since) -> suspended(tally, met, since, now);
            case SubscriptionState.Suspended _ -> moved(charge.to(new Held(now), tally, met));
            case SubscriptionState.Ending _, SubscriptionState.Ended _ ->
                over(charge.to(new Failed(now), tally, met), now);
        };
    }

    private Change suspended(RetryCounters tally, UnpaidReason met, Instant since, Instant now) {
        return new Change(
                subscription.to(new SubscriptionState.Suspended(since, met)).after(subscription),
                Optional.of(charge.to(new Held(now), tally, met)),
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
