package dev.appcard.application.service.subscription;

import dev.appcard.application.port.inbound.subscription.ChargeDueSubscriptionsUseCase;
import dev.appcard.application.port.outbound.store.PeriodCharges;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.port.outbound.time.Background;
import dev.appcard.application.settings.SubscriptionSettings;
import dev.appcard.domain.subscription.PeriodCharge;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** Claims in one short commit, works on each claim apart from the others and outside of any transaction. */
@Singleton
public class ChargeDueSubscriptionsService implements ChargeDueSubscriptionsUseCase {

    private final PeriodCharges charges;
    private final UnitOfWork unitOfWork;
    private final PeriodCharger charger;
    private final ChargeSlots slots;
    private final Background background;
    private final SubscriptionSettings settings;
    private final InstantSource clock;

    @Inject
    public ChargeDueSubscriptionsService(
            PeriodCharges charges,
            UnitOfWork unitOfWork,
            PeriodCharger charger,
            ChargeSlots slots,
            Background background,
            SubscriptionSettings settings,
            InstantSource clock) {
        this.charges = charges;
        this.unitOfWork = unitOfWork;
        this.charger = charger;
        this.slots = slots;
        this.background = background;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void chargeDue() {
        Instant now = clock.instant();
        Instant until = now.plus(settings.lease());
        int free = Math.min(slots.free(now), background.free());
        if (free > 0) {
            unitOfWork
                    .withReserve(() -> unitOfWork.run(() -> charges.claimDue(now, until, free)))
                    .forEach(claimed -> takeUp(claimed, until));
        }
    }

    private void takeUp(PeriodCharge claimed, Instant until) {
        slots.take(claimed, until);
        background.run(() -> {
            try {
                charger.takeUp(claimed);
            } finally {
                slots.release(claimed);
            }
        });
    }
}
