package dev.appcard.domain.subscription;

import dev.appcard.domain.identifier.OrderId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.subscription.PeriodState.Attempting;
import dev.appcard.domain.subscription.PeriodState.CalledOff;
import dev.appcard.domain.subscription.PeriodState.Claimed;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The charge of one period of one subscription. Immutable; the store takes the next one only in place of the one that it
 * came from, so that the version of a claim is its fencing token.
 *
 * @param number 1 and up; counted by what is stored, never by a clock
 * @param dueAt when the first try is due
 * @param price null until it is reported
 * @param unpaidReason what the last try met with, if it brought no money
 * @param lastPayment of the last try that came as far as an attempt
 * @param version 1 when opened, one more with every change
 */
public record PeriodCharge(
        SubscriptionId subscription,
        int number,
        Instant dueAt,
        @Nullable Price price,
        PeriodState state,
        RetryCounters counters,
        @Nullable UnpaidReason unpaidReason,
        @Nullable PaymentKey lastPayment,
        long version) {

    static PeriodCharge opened(SubscriptionTerms terms, int number, PeriodState state) {
        return new PeriodCharge(
                terms.id(),
                number,
                terms.dueAt(number),
                terms.pricing().known().orElse(null),
                state,
                RetryCounters.NONE,
                null,
                null,
                1);
    }

    public PeriodStatus status() {
        return state.status();
    }

    /** The order that the next try is made with. */
    public OrderId nextOrder() {
        return subscription.order(number, counters.tries() + 1);
    }

    /** The order of the last try that was made. */
    public Optional<OrderId> lastOrder() {
        return counters.tries() == 0 ? Optional.empty() : Optional.of(subscription.order(number, counters.tries()));
    }

    /** What is to be charged. */
    public Price priceToCharge() {
        if (price == null) {
            throw new IllegalStateException("period " + number + " of " + subscription + " has no price yet");
        }
        return price;
    }

    /** When an instance has to take it up; empty where nothing is due. */
    public Optional<Instant> lookAt() {
        return switch (state) {
            case PeriodState.Waiting(Instant nextTryAt) -> Optional.of(nextTryAt);
            case Claimed(Instant until) -> Optional.of(until);
            case Attempting attempting -> Optional.of(attempting.lookAt());
            case CalledOff(Instant at) -> Optional.of(at);
            case PeriodState.AwaitingUsage _, PeriodState.Held _, PeriodState.Over _ -> Optional.empty();
        };
    }

    /**
     * Taken up by one instance until its lease ends. One that waited is claimed for a try; the others only for a look.
     *
     * @throws IllegalStateException when it is not due
     */
    public PeriodCharge claimed(Instant until) {
        return switch (state) {
            case PeriodState.Waiting _, Claimed _ -> to(new Claimed(until));
            case Attempting(PaymentKey payment, Instant _) -> to(new Attempting(payment, until));
            case CalledOff _ -> to(new CalledOff(until));
            case PeriodState.AwaitingUsage _, PeriodState.Held _, PeriodState.Over _ ->
                throw new IllegalStateException("nothing is to be done about " + this);
        };
    }

    /** By the commit that starts the attempt: from here on the payment's row holds the outcome. */
    public PeriodCharge attempting(PaymentKey payment, Instant lookAt) {
        return with(new Attempting(payment, lookAt), price, counters.tried(), unpaidReason, payment);
    }

    public PeriodCharge lookedAt(Attempting attempting, Instant again) {
        return to(new Attempting(attempting.payment(), again));
    }

    PeriodCharge priced(Price reported, PeriodState next) {
        return with(next, reported, counters, unpaidReason, lastPayment);
    }

    PeriodCharge withAnotherCard(PeriodState next) {
        return with(next, price, counters.withAnotherCard(), unpaidReason, lastPayment);
    }

    PeriodCharge to(PeriodState next) {
        return with(next, price, counters, unpaidReason, lastPayment);
    }

    PeriodCharge to(PeriodState next, RetryCounters counted, UnpaidReason unpaidReason) {
        return with(next, price, counted, unpaidReason, lastPayment);
    }

    private PeriodCharge with(
            PeriodState next,
            @Nullable Price paid,
            RetryCounters counted,
            @Nullable UnpaidReason unpaidReason,
            @Nullable PaymentKey payment) {
        status().requireMayBecome(next.status(), "period " + number + " of " + subscription);
        return new PeriodCharge(subscription, number, dueAt, paid, next, counted, unpaidReason, payment, version + 1);
    }
}
