package dev.appcard.application.service.billing;

import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.store.Registrations;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.domain.billing.Registration;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The one way in which a registration is stored: added, or changed by one compare-and-set; told once it is committed. */
@Singleton
public class RegistrationUpdates {

    private final UnitOfWork unitOfWork;
    private final Registrations registrations;
    private final PaymentJournal journal;

    @Inject
    public RegistrationUpdates(UnitOfWork unitOfWork, Registrations registrations, PaymentJournal journal) {
        this.unitOfWork = unitOfWork;
        this.registrations = registrations;
        this.journal = journal;
    }

    public void add(Registration opened) {
        unitOfWork.run(() -> {
            registrations.add(opened);
            return opened;
        });
        journal.moved(opened);
    }

    /** @return false when another caller moved it first */
    public boolean move(Registration current, Registration next) {
        return move(current, next, () -> {});
    }

    /** @param alongside stored in the same commit, if the registration was moved */
    public boolean move(Registration current, Registration next, Runnable alongside) {
        boolean moved = unitOfWork.run(() -> {
            boolean replaced = registrations.replace(current, next);
            if (replaced) {
                alongside.run();
            }
            return replaced;
        });
        if (moved) {
            journal.moved(next);
        }
        return moved;
    }
}
