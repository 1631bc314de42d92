package dev.appcard.application.port.inbound.subscription;

import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.subscription.Cycle;
import dev.appcard.domain.subscription.Pricing;
import java.time.LocalDate;

/** A merchant agrees with a buyer that a card is charged again and again. */
public interface CreateSubscriptionUseCase {

    /** A first charge that falls on today is due at once; it is made by the schedule, not by this call. */
    Outcome create(Merchant merchant, CreateSubscription command);

    /** A subscription as a merchant asks for it. */
    record CreateSubscription(
            String customerKey, BillingKey card, String orderName, Pricing pricing, StartingCycle cycle, Start start) {}

    /** The cycle, once its first day is known: a merchant may leave the day to it. */
    @FunctionalInterface
    interface StartingCycle {

        Cycle from(LocalDate startDate);
    }

    /** The first day. */
    sealed interface Start {}

    /** The Korean day of the creation. */
    record Today() implements Start {}

    /** @param date Korean */
    record On(LocalDate date) implements Start {}

    /** What came of it; whatever is not {@link Created} has stored nothing. */
    sealed interface Outcome {}

    record Created(SubscriptionView subscription) implements Outcome {}

    /** No such billing key of this merchant (any more). */
    record CardNotFound() implements Outcome {}

    /** The card is another customer's. */
    record CustomerDiffers() implements Outcome {}

    /** The contract that charging this card needs is missing. */
    record NotContracted() implements Outcome {}

    /** The contract about card data allows less in one payment. */
    record AmountOverLimit(Money most) implements Outcome {}

    /** @param earliest today */
    record StartsTooEarly(LocalDate earliest) implements Outcome {}

    /** @param latest so far ahead may a start be */
    record StartsTooLate(LocalDate latest) implements Outcome {}
}
