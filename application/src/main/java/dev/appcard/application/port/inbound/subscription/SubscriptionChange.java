package dev.appcard.application.port.inbound.subscription;

import dev.appcard.domain.money.Money;
import dev.appcard.domain.subscription.SubscriptionStatus;

/** What came of a merchant's wish; whatever is not {@link Done} has changed nothing. */
public sealed interface SubscriptionChange {

    record Done(SubscriptionView subscription) implements SubscriptionChange {}

    /** No such subscription of this merchant. */
    record NotFound() implements SubscriptionChange {}

    /** @param status in which that cannot be wished for */
    record NotNow(SubscriptionStatus status) implements SubscriptionChange {}

    /** Its amount is fixed: there is no usage to report. */
    record NotByUsage() implements SubscriptionChange {}

    /** A try has been made with an earlier report, or one is being made. */
    record UsageStands() implements SubscriptionChange {}

    /** @param open the number of the period that is open */
    record AnotherPeriod(int open) implements SubscriptionChange {}

    /** No such billing key of this merchant (any more). */
    record CardNotFound() implements SubscriptionChange {}

    /** The card is another customer's. */
    record CustomerDiffers() implements SubscriptionChange {}

    /** The contract that charging this card needs is missing. */
    record NotContracted() implements SubscriptionChange {}

    /** The contract about card data allows less in one payment. */
    record AmountOverLimit(Money most) implements SubscriptionChange {}
}
