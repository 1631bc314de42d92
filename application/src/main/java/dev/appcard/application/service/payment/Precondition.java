package dev.appcard.application.service.payment;

import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.domain.idempotency.CallAnswer;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.merchant.CardDataContract;
import dev.appcard.domain.subscription.PeriodCharge;
import java.time.Duration;
import java.util.Optional;

/**
 * What must hold in the very commit that reserves an order or starts an attempt. {@link Preconditions} checks them, one
 * after the other, and each may store something: the first that does not hold rolls all of it back.
 */
public sealed interface Precondition {

    /**
     * The call has not happened yet: it is recorded under its {@code Idempotency-Key}.
     *
     * @param answer where it is known before anything is done
     */
    record RecordCall(KeyedCall.Key key, Optional<CallAnswer> answer) implements Precondition {}

    /** The card can be charged, and is locked until this commit is done. */
    record RequireActiveCard(BillingKey card) implements Precondition {}

    /** Counts the attempt. Failed ones count too, so that cards cannot be tried out. */
    record CountDailyUse(CardDataContract contract) implements Precondition {}

    /**
     * The one link between a subscription and the money: the claim is spent by the attempt.
     *
     * @param lookAgainAfter the end of an attempt that its process did not conclude
     */
    record ClaimPeriod(PeriodCharge claimed, Duration lookAgainAfter) implements Precondition {}
}
