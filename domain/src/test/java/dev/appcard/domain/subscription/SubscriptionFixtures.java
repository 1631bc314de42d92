package dev.appcard.domain.subscription;

import dev.appcard.domain.approval.DeclineReason;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.money.Money;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Sample subscriptions and charges for tests, each with identifiers of its own. */
public final class SubscriptionFixtures {

    /** 2026-11-22 10:00 in Korea, a Sunday. */
    public static final Instant CREATED_AT = Instant.parse("2026-11-22T01:00:00.123456Z");

    public static final Price PRICE = new Price(Money.won(9_900), Money.won(900));
    public static final Pricing FIXED = new Pricing.Fixed(PRICE);
    public static final Pricing BY_USAGE = new Pricing.ByUsage();
    public static final Cycle MONTHLY = new Cycle.Monthly(22);

    private SubscriptionFixtures() {}

    public static SubscriptionId newSubscriptionId() {
        return new SubscriptionId("sub_" + random());
    }

    public static BillingKey newCard() {
        return new BillingKey("bil_" + random());
    }

    public static PaymentKey newPayment() {
        return new PaymentKey("pay_" + random());
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    public static SubscriptionTerms terms(MerchantId merchant, String customerKey, Pricing pricing, Cycle cycle) {
        return new SubscriptionTerms(
                newSubscriptionId(),
                merchant,
                customerKey,
                "월간 꽃 구독",
                pricing,
                cycle,
                LocalDate.of(2026, 11, 22),
                LocalTime.of(9, 0),
                CREATED_AT);
    }

    public static SubscriptionTerms terms(Pricing pricing, Cycle cycle) {
        return terms(new MerchantId("shop"), "customer-17", pricing, cycle);
    }

    public static Subscription subscription(Pricing pricing) {
        return SubscriptionAggregate.created(terms(pricing, MONTHLY), newCard()).subscription();
    }

    /** In this state, however it came there. */
    public static Subscription subscription(Pricing pricing, SubscriptionStatus status) {
        Subscription created = subscription(pricing);
        SubscriptionState state = switch (status) {
            case ACTIVE -> new SubscriptionState.Active();
            case PAUSED -> new SubscriptionState.Paused(CREATED_AT.plusSeconds(60));
            case SUSPENDED ->
                new SubscriptionState.Suspended(
                        CREATED_AT.plusSeconds(60), new UnpaidReason.Declined(DeclineReason.LOST_OR_STOLEN));
            case ENDING -> new SubscriptionState.Ending(CREATED_AT.plusSeconds(60));
            case ENDED -> new SubscriptionState.Ended(CREATED_AT.plusSeconds(60));
        };
        return new Subscription(created.terms(), created.card(), state, created.lastPeriod(), created.version());
    }

    /** A charge of this subscription, in this state, however it came there. */
    public static PeriodCharge charge(Subscription subscription, int number, PeriodStatus status, Instant at) {
        PeriodState state = switch (status) {
            case AWAITING_USAGE -> new PeriodState.AwaitingUsage();
            case WAITING -> new PeriodState.Waiting(at);
            case CLAIMED -> new PeriodState.Claimed(at);
            case ATTEMPTING -> new PeriodState.Attempting(newPayment(), at);
            case HELD -> new PeriodState.Held(at);
            case CALLED_OFF -> new PeriodState.CalledOff(at);
            case PAID -> new PeriodState.Paid(newPayment(), at);
            case FAILED -> new PeriodState.Failed(at);
            case SKIPPED -> new PeriodState.Skipped(SkipReason.PAUSED, at);
        };
        boolean tried = List.of(PeriodStatus.ATTEMPTING, PeriodStatus.PAID, PeriodStatus.FAILED)
                .contains(status);
        return new PeriodCharge(
                subscription.id(),
                number,
                subscription.terms().dueAt(number),
                status == PeriodStatus.AWAITING_USAGE ? null : PRICE,
                state,
                tried ? new RetryCounters(2, 1, 0) : RetryCounters.NONE,
                tried ? new UnpaidReason.Declined(DeclineReason.OVER_LIMIT) : null,
                tried ? paymentOf(state) : null,
                1);
    }

    /** The first charge of a subscription in these states; where an attempt is under way, it is the first. */
    static ChargeOutcomePolicy outcomePolicy(SubscriptionStatus status, PeriodStatus charge) {
        Subscription subscription = subscription(FIXED, status);
        PeriodCharge fixture = charge(subscription, 1, charge, CREATED_AT);
        RetryCounters counters = charge == PeriodStatus.ATTEMPTING ? new RetryCounters(1, 0, 0) : RetryCounters.NONE;
        return new ChargeOutcomePolicy(
                subscription,
                new PeriodCharge(
                        fixture.subscription(),
                        fixture.number(),
                        fixture.dueAt(),
                        fixture.price(),
                        fixture.state(),
                        counters,
                        null,
                        fixture.lastPayment(),
                        fixture.version()));
    }

    private static PaymentKey paymentOf(PeriodState state) {
        return switch (state) {
            case PeriodState.Attempting attempting -> attempting.payment();
            case PeriodState.Paid paid -> paid.payment();
            case PeriodState.AwaitingUsage _,
                    PeriodState.Waiting _,
                    PeriodState.Claimed _,
                    PeriodState.Held _,
                    PeriodState.CalledOff _,
                    PeriodState.Failed _,
                    PeriodState.Skipped _ -> newPayment();
        };
    }

    /** One of every kind. */
    public static List<Cycle> cycles() {
        return List.of(new Cycle.Monthly(31), new Cycle.Weekly(DayOfWeek.FRIDAY), new Cycle.EveryDays(10));
    }
}
