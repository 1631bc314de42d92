package dev.appcard.domain.subscription;

import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.subscription.PeriodState.Attempting;
import dev.appcard.domain.subscription.PeriodState.AwaitingUsage;
import dev.appcard.domain.subscription.PeriodState.CalledOff;
import dev.appcard.domain.subscription.PeriodState.Claimed;
import dev.appcard.domain.subscription.PeriodState.Held;
import dev.appcard.domain.subscription.PeriodState.Over;
import dev.appcard.domain.subscription.PeriodState.Skipped;
import dev.appcard.domain.subscription.PeriodState.Waiting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A subscription with its one open charge, and what a merchant's commands make of both. {@link ChargeOutcomePolicy} does the same
 * for what becomes of tries.
 *
 * <p>A charge that is being attempted is never touched here: its payment decides first.
 *
 * @param open empty when the subscription has ended
 */
public record SubscriptionAggregate(Subscription subscription, Optional<PeriodCharge> open) {

    /** A new subscription, with its first period. */
    public static Change created(SubscriptionTerms terms, BillingKey card) {
        Subscription before = new Subscription(terms, card, new SubscriptionState.Active(), 0, 0);
        return new PeriodRollover(before).after(Optional.empty(), before, terms.createdAt());
    }

    public boolean mayBecome(SubscriptionStatus next) {
        return subscription.status().mayBecome(next);
    }

    /** Nothing is charged any more, until {@link #resumed}. */
    public Change paused(Instant now) {
        return changed(
                subscription.to(new SubscriptionState.Paused(now)), open.flatMap(charge -> switch (charge.state()) {
                    case Waiting(Instant nextTryAt) -> Optional.of(charge.to(new Held(nextTryAt)));
                    case Claimed _ -> Optional.of(charge.to(new Held(now)));
                    case AwaitingUsage _, Held _, Attempting _, CalledOff _, Over _ -> Optional.empty();
                }));
    }

    /** What fell due in the pause is skipped; what had been due before it is still owed. */
    public Change resumed(Instant now) {
        if (!(subscription.state() instanceof SubscriptionState.Paused(Instant since))) {
            throw new IllegalStateException("subscription " + subscription.id() + " is not paused");
        }
        Optional<PeriodCharge> moved = open.flatMap(charge -> switch (charge.state()) {
            case Held(Instant nextTryAt) ->
                Optional.of(
                        fellDueWithin(charge, since, now)
                                ? charge.to(new Skipped(SkipReason.PAUSED, now))
                                : charge.to(new Waiting(nextTryAt)));
            case AwaitingUsage _
            when fellDueWithin(charge, since, now) -> Optional.of(charge.to(new Skipped(SkipReason.PAUSED, now)));
            case AwaitingUsage _, Waiting _, Claimed _, Attempting _, CalledOff _, Over _ -> Optional.empty();
        });
        return goneOn(subscription.to(new SubscriptionState.Active()), moved, SkipReason.PAUSED, now);
    }

    /** Another card is charged from now on; a suspended subscription goes on with it, its open charge at once. */
    public Change withCard(BillingKey card, Instant now) {
        Subscription renewed = subscription.withCard(card);
        return switch (subscription.state()) {
            case SubscriptionState.Active _, SubscriptionState.Ending _ -> changed(renewed, triedAgain(now));
            case SubscriptionState.Paused _ -> changed(renewed, Optional.empty());
            case SubscriptionState.Suspended _ ->
                goneOn(renewed.to(new SubscriptionState.Active()), triedAgain(now), SkipReason.SUSPENDED, now);
            case SubscriptionState.Ended _ ->
                throw new IllegalStateException("subscription " + subscription.id() + " has ended");
        };
    }

    /** Nothing is charged any more. An attempt under way is booked as it comes, and not repeated. */
    public Change cancelled(Instant now) {
        return changed(
                subscription.to(new SubscriptionState.Ended(now)),
                open.filter(charge -> charge.status() != PeriodStatus.ATTEMPTING)
                        .map(charge -> charge.to(new Skipped(SkipReason.CANCELLED, now))));
    }

    public boolean mayBeCancelledAtPeriodEnd() {
        return switch (subscription.status()) {
            case ACTIVE, PAUSED, SUSPENDED -> true;
            case ENDING, ENDED -> false;
        };
    }

    /**
     * Runs to the end of its period. A fixed amount is paid beforehand: what falls due from now on is not charged, what
     * is owed is. Usage is paid afterwards: the open period is still charged. Where no period is running (none has begun
     * yet; paused; suspended) it ends at once.
     */
    public Change cancelledAtPeriodEnd(Instant now) {
        if (subscription.status() != SubscriptionStatus.ACTIVE) {
            return cancelled(now);
        }
        Subscription ending = subscription.to(new SubscriptionState.Ending(now));
        return switch (subscription.terms().pricing()) {
            case Pricing.ByUsage _ -> changed(ending, Optional.empty());
            case Pricing.Fixed _ ->
                open.filter(charge -> isYetToCome(charge, now))
                        .map(charge -> charge.number() == 1
                                ? cancelled(now)
                                : changed(ending, Optional.of(charge.to(new CalledOff(charge.dueAt())))))
                        .orElseGet(() -> changed(ending, Optional.empty()));
        };
    }

    /** Whether the open charge takes a report of usage: until its first try. */
    public boolean awaitsUsage() {
        return subscription.terms().pricing() instanceof Pricing.ByUsage
                && open.filter(charge -> switch (charge.status()) {
                            case AWAITING_USAGE -> true;
                            case WAITING, HELD -> charge.counters().tries() == 0;
                            case CLAIMED, ATTEMPTING, CALLED_OFF, PAID, FAILED, SKIPPED -> false;
                        })
                        .isPresent();
    }

    /** What was used up to the open charge; reported again before its first try, the last report counts. */
    public Change used(Price price) {
        PeriodCharge charge = charge();
        PeriodState next = switch (charge.state()) {
            case AwaitingUsage _ when isHeldBack() -> new Held(charge.dueAt());
            case AwaitingUsage _ -> new Waiting(charge.dueAt());
            case PeriodState other -> other;
        };
        return changed(subscription, Optional.of(charge.priced(price, next)));
    }

    /** Nothing was used: the open period is over without a charge. */
    public Change usedNothing(Instant now) {
        PeriodCharge over = charge().to(new Skipped(SkipReason.NOTHING_USED, now));
        return new PeriodRollover(subscription).after(Optional.of(over), subscription, now);
    }

    private PeriodCharge charge() {
        return open.orElseThrow(() -> new IllegalStateException("no charge of " + subscription.id() + " is open"));
    }

    private boolean isHeldBack() {
        return switch (subscription.status()) {
            case PAUSED, SUSPENDED -> true;
            case ACTIVE, ENDING, ENDED -> false;
        };
    }

    private Optional<PeriodCharge> triedAgain(Instant now) {
        return open.flatMap(charge -> switch (charge.state()) {
            case Waiting _ when isYetToCome(charge, now) -> Optional.empty();
            case Waiting _, Claimed _, Held _ -> Optional.of(charge.withAnotherCard(new Waiting(now)));
            case AwaitingUsage _, Attempting _, CalledOff _, Over _ -> Optional.empty();
        });
    }

    /**
     * After a gap: what had not been opened by then and is past due is skipped, so that the buyer does not pay for all
     * of it at once.
     */
    private Change goneOn(Subscription active, Optional<PeriodCharge> moved, SkipReason why, Instant now) {
        return new PeriodRollover(subscription).afterGap(moved, open, active, why, now);
    }

    private static boolean fellDueWithin(PeriodCharge charge, Instant from, Instant to) {
        return !charge.dueAt().isBefore(from) && !charge.dueAt().isAfter(to);
    }

    private static boolean isYetToCome(PeriodCharge charge, Instant now) {
        boolean untried = charge.status() == PeriodStatus.WAITING || charge.status() == PeriodStatus.CLAIMED;
        return untried && charge.dueAt().isAfter(now);
    }

    private Change changed(Subscription next, Optional<PeriodCharge> moved) {
        return new Change(next.after(subscription), moved, List.of());
    }
}
