package dev.appcard.application.service.subscription;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.subscription.PauseOrCancelSubscriptionUseCase;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.subscription.SubscriptionAggregate;
import dev.appcard.domain.subscription.SubscriptionStatus;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

@Singleton
public class PauseOrCancelSubscriptionService implements PauseOrCancelSubscriptionUseCase {

    private final SubscriptionCommands commands;
    private final InstantSource clock;

    @Inject
    public PauseOrCancelSubscriptionService(SubscriptionCommands commands, InstantSource clock) {
        this.commands = commands;
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
}
