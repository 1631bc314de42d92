package dev.appcard.application.port.inbound.subscription;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.subscription.Cycle;
import dev.appcard.domain.subscription.Pricing;
import dev.appcard.domain.subscription.SubscriptionAggregate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** A merchant agrees with a buyer that a card is charged again and again. */
public interface CreateSubscriptionUseCase {

    /** A first charge that falls on today is due at once; it is made by the schedule, not by this call. */
    CommandResult<SubscriptionAggregate> create(Merchant merchant, CreateSubscription command);

    /**
     * A subscription as a merchant asks for it.
     *
     * @param cycle once its first day is known: a merchant may leave the day to it
     * @param start the first day, Korean; empty: the day of the creation
     */
    record CreateSubscription(
            String customerKey,
            BillingKey card,
            String orderName,
            Pricing pricing,
            Function<LocalDate, Cycle> cycle,
            Optional<LocalDate> start) {}
}
