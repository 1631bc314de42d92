package dev.appcard.application.service.subscription;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.service.period.SubscriptionAggregates;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.subscription.Change;
import dev.appcard.domain.subscription.PeriodCharge;
import dev.appcard.domain.subscription.SubscriptionAggregate;
import dev.appcard.domain.subscription.SubscriptionStatus;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/** Carries out what a merchant asks for one of its subscriptions, or says why not. */
@Singleton
public class SubscriptionCommands {

    private final UnitOfWork unitOfWork;
    private final SubscriptionAggregates aggregates;

    @Inject
    public SubscriptionCommands(UnitOfWork unitOfWork, SubscriptionAggregates aggregates) {
        this.unitOfWork = unitOfWork;
        this.aggregates = aggregates;
    }

    CommandResult<SubscriptionAggregate> decide(
            MerchantId merchant, SubscriptionId id, Function<SubscriptionAggregate, CommandResult<Change>> decision) {
        return unitOfWork.run(() -> aggregates
                .hold(id)
                .filter(held -> held.subscription().terms().merchantId().equals(merchant))
                .map(held -> decision.apply(held).then(change -> stored(held, change)))
                .orElseGet(() -> new CommandResult.Rejected<>(Rejection.OfSubscription.NOT_FOUND)));
    }

    /** What is done wherever the table of states lets it. */
    CommandResult<SubscriptionAggregate> move(
            MerchantId merchant,
            SubscriptionId id,
            SubscriptionStatus next,
            Function<SubscriptionAggregate, Change> change) {
        return decide(merchant, id, held -> when(held.mayBecome(next), held, change));
    }

    /** The change, or that the subscription's status does not allow it. */
    static CommandResult<Change> when(
            boolean allowed, SubscriptionAggregate held, Function<SubscriptionAggregate, Change> change) {
        return allowed
                ? new CommandResult.Done<>(change.apply(held))
                : new CommandResult.Rejected<>(
                        new Rejection.StatusIs(held.subscription().status()));
    }

    private CommandResult<SubscriptionAggregate> stored(SubscriptionAggregate before, Change change) {
        aggregates.store(before.subscription(), change);
        return new CommandResult.Done<>(after(before, change));
    }

    private static SubscriptionAggregate after(SubscriptionAggregate before, Change change) {
        Optional<PeriodCharge> open = change.added().stream()
                .filter(SubscriptionCommands::isOpen)
                .findFirst()
                .or(() -> change.moved().or(before::open).filter(SubscriptionCommands::isOpen));
        return new SubscriptionAggregate(change.subscription(), open);
    }

    private static boolean isOpen(PeriodCharge charge) {
        return charge.status().isOpen();
    }
}
