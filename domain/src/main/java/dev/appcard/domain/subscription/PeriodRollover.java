package dev.appcard.domain.subscription;

import dev.appcard.domain.subscription.PeriodState.AwaitingUsage;
import dev.appcard.domain.subscription.PeriodState.CalledOff;
import dev.appcard.domain.subscription.PeriodState.Held;
import dev.appcard.domain.subscription.PeriodState.Skipped;
import dev.appcard.domain.subscription.PeriodState.Waiting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which period follows: at most one is open at a time, and the next is opened by the very commit that closes the last.
 *
 * @param before the subscription as it is stored
 */
record PeriodRollover(Subscription before) {

    /** @param over the charge that is closed */
    Change after(Optional<PeriodCharge> over, Subscription next, Instant now) {
        return opened(over, next, List.of(), now);
    }

    /** @param moved the open charge as it is afterwards, if the gap's end moves it */
    Change afterGap(
            Optional<PeriodCharge> moved,
            Optional<PeriodCharge> open,
            Subscription active,
            SkipReason why,
            Instant now) {
        List<PeriodCharge> missed = IntStream.iterate(active.lastPeriod() + 1, number -> number + 1)
                .takeWhile(number -> !active.terms().dueAt(number).isAfter(now))
                .mapToObj(number -> PeriodCharge.opened(active.terms(), number, new Skipped(why, now)))
                .toList();
        Subscription next = active.withLastPeriod(active.lastPeriod() + missed.size());
        boolean isStillOpen =
                moved.or(() -> open).filter(charge -> charge.status().isOpen()).isPresent();
        return isStillOpen ? new Change(next.after(before), moved, missed) : opened(moved, next, missed, now);
    }

    private Change opened(Optional<PeriodCharge> over, Subscription next, List<PeriodCharge> missed, Instant now) {
        int number = next.lastPeriod() + 1;
        Instant dueAt = next.terms().dueAt(number);
        return switch (next.state()) {
            case SubscriptionState.Active _ -> opened(over, next, missed, waiting(next, new Waiting(dueAt)));
            case SubscriptionState.Paused _, SubscriptionState.Suspended _ ->
                opened(over, next, missed, waiting(next, new Held(dueAt)));
            case SubscriptionState.Ending _
            when isPaidBeforehand(next) && dueAt.isAfter(now) -> opened(over, next, missed, new CalledOff(dueAt));
            case SubscriptionState.Ending _ ->
                new Change(next.to(new SubscriptionState.Ended(now)).after(before), over, missed);
            case SubscriptionState.Ended _ -> new Change(next.after(before), over, missed);
        };
    }

    private Change opened(
            Optional<PeriodCharge> over, Subscription next, List<PeriodCharge> missed, PeriodState state) {
        PeriodCharge opened = PeriodCharge.opened(next.terms(), next.lastPeriod() + 1, state);
        return new Change(
                next.withLastPeriod(opened.number()).after(before),
                over,
                Stream.concat(missed.stream(), Stream.of(opened)).toList());
    }

    private static PeriodState waiting(Subscription next, PeriodState whenPriced) {
        return next.terms().pricing().known().isPresent() ? whenPriced : new AwaitingUsage();
    }

    private static boolean isPaidBeforehand(Subscription next) {
        return next.terms().pricing() instanceof Pricing.Fixed;
    }
}
