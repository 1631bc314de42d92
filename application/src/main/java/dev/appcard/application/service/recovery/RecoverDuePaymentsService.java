package dev.appcard.application.service.recovery;

import dev.appcard.application.port.inbound.recovery.RecoverDuePaymentsUseCase;
import dev.appcard.application.port.outbound.store.Payments;
import dev.appcard.application.port.outbound.store.Registrations;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.port.outbound.time.Background;
import dev.appcard.application.service.billing.RegistrationUpdates;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationState;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Takes up what is due, as much as finds a place at once, each apart from the others and outside of any transaction. */
@Singleton
public class RecoverDuePaymentsService implements RecoverDuePaymentsUseCase {

    private static final int AT_ONCE = 100;

    private final UnitOfWork unitOfWork;
    private final Payments payments;
    private final Registrations registrations;
    private final PaymentRecovery recovery;
    private final RegistrationUpdates registrationMoves;
    private final InstantSource clock;
    private final Background background;

    @Inject
    public RecoverDuePaymentsService(
            UnitOfWork unitOfWork,
            Payments payments,
            Registrations registrations,
            PaymentRecovery recovery,
            RegistrationUpdates registrationMoves,
            InstantSource clock,
            Background background) {
        this.unitOfWork = unitOfWork;
        this.payments = payments;
        this.registrations = registrations;
        this.recovery = recovery;
        this.registrationMoves = registrationMoves;
        this.clock = clock;
        this.background = background;
    }

    @Override
    public void recoverDue() {
        int free = free();
        if (free > 0) {
            unitOfWork
                    .withReserve(() -> payments.dueAt(clock.instant(), free))
                    .forEach(due -> background.run(() -> recovery.recover(due)));
        }
    }

    @Override
    public void expireRegistrations() {
        int free = free();
        if (free > 0) {
            unitOfWork
                    .withReserve(() -> registrations.dueAt(clock.instant(), free))
                    .forEach(due -> background.run(() -> expire(due)));
        }
    }

    private int free() {
        return Math.min(AT_ONCE, background.free());
    }

    private void expire(Registration due) {
        registrationMoves.move(due, due.to(new RegistrationState.Expired(clock.instant())));
    }
}
