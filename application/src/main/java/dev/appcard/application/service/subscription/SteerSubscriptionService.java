package dev.appcard.application.service.subscription;

import dev.appcard.application.port.inbound.subscription.SteerSubscriptionUseCase;
import dev.appcard.application.port.inbound.subscription.SubscriptionChange;
import dev.appcard.domain.identifier.MerchantId;
import dev.appcard.domain.identifier.SubscriptionId;
import dev.appcard.domain.subscription.SubscriptionStatus;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

@Singleton
public class SteerSubscriptionService implements SteerSubscriptionUseCase {

    private final SubscriptionCommands wishes;
    private final InstantSource clock;

    @Inject
    public SteerSubscriptionService(SubscriptionCommands wishes, InstantSource clock) {
        this.wishes = wishes;
        this.clock = clock;
    }

    @Override
    public SubscriptionChange pause(MerchantId merchant, SubscriptionId id) {
        return wishes.move(merchant, id, SubscriptionStatus.PAUSED, book -> book.paused(clock.instant()));
    }

    @Override
    public SubscriptionChange resume(MerchantId merchant, SubscriptionId id) {
        return wishes.decide(
                merchant,
                id,
                book -> book.subscription().status() == SubscriptionStatus.PAUSED
                        ? new SubscriptionCommands.Grant(book.resumed(clock.instant()))
                        : new SubscriptionCommands.Refuse(new SubscriptionChange.NotNow(
                                book.subscription().status())));
    }

    @Override
    public SubscriptionChange cancel(MerchantId merchant, SubscriptionId id, CancelAt at) {
        return switch (at) {
            case NOW -> wishes.move(merchant, id, SubscriptionStatus.ENDED, book -> book.cancelled(clock.instant()));
            case PERIOD_END ->
                wishes.decide(
                        merchant,
                        id,
                        book -> book.mayBeCancelledAtPeriodEnd()
                                ? new SubscriptionCommands.Grant(book.cancelledAtPeriodEnd(clock.instant()))
                                : new SubscriptionCommands.Refuse(new SubscriptionChange.NotNow(
                                        book.subscription().status())));
        };
    }
}
