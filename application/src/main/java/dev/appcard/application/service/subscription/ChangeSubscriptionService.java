package dev.appcard.application.service.subscription;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.subscription.ChangeSubscriptionUseCase;
import dev.appcard.application.service.billing.CardContracts;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.merchant.Merchant;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.subscription.Change;
import dev.appcard.domain.subscription.Price;
import dev.appcard.domain.subscription.SubscriptionAggregate;
import dev.appcard.domain.subscription.SubscriptionStatus;
import dev.appcard.domain.subscription.SubscriptionTerms;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

@Singleton
public class ChangeSubscriptionService implements ChangeSubscriptionUseCase {

    private final SubscriptionCommands commands;
    private final CardContracts contracts;
    private final InstantSource clock;

    @Inject
    public ChangeSubscriptionService(SubscriptionCommands commands, CardContracts contracts, InstantSource clock) {
        this.commands = commands;
        this.contracts = contracts;
        this.clock = clock;
    }

    @Override
    public CommandResult<SubscriptionAggregate> pause(MerchantId merchant, SubscriptionId id) {
        return commands.move(merchant, id, SubscriptionStatus.PAUSED, held -> held.paused(clock.instant()));
    }

    @Override
    public CommandResult<SubscriptionAggregate> resume(MerchantId merchant, SubscriptionId id) {
        return commands.decide(
                merchant,
                id,
                held -> SubscriptionCommands.when(
                        held.subscription().status() == SubscriptionStatus.PAUSED,
                        held,
                        paused -> paused.resumed(clock.instant())));
    }

    @Override
    public CommandResult<SubscriptionAggregate> cancel(MerchantId merchant, SubscriptionId id, CancelAt at) {
        return switch (at) {
            case NOW -> commands.move(merchant, id, SubscriptionStatus.ENDED, held -> held.cancelled(clock.instant()));
            case PERIOD_END ->
                commands.decide(
                        merchant,
                        id,
                        held -> SubscriptionCommands.when(
                                held.mayBeCancelledAtPeriodEnd(),
                                held,
                                running -> running.cancelledAtPeriodEnd(clock.instant())));
        };
    }

    @Override
    public CommandResult<SubscriptionAggregate> changeCard(Merchant merchant, SubscriptionId id, BillingKey card) {
        return commands.decide(merchant.id(), id, held -> change(merchant, held, card));
    }

    private CommandResult<Change> change(Merchant merchant, SubscriptionAggregate held, BillingKey card) {
        if (held.subscription().status() == SubscriptionStatus.ENDED) {
            return new CommandResult.Rejected<>(new Rejection.StatusIs(SubscriptionStatus.ENDED));
        }
        SubscriptionTerms terms = held.subscription().terms();
        Optional<Money> amount = terms.pricing().known().map(Price::amount);
        return contracts
                .judge(merchant, card, terms.customerKey(), terms.pricing(), amount)
                .then(_ -> new CommandResult.Done<>(held.withCard(card, clock.instant())));
    }
}
