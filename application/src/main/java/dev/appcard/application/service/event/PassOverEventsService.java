package dev.appcard.application.service.event;

import dev.appcard.application.port.inbound.event.PassOverEventsUseCase;
import dev.appcard.application.port.outbound.store.Outbox;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

@Singleton
public class PassOverEventsService implements PassOverEventsUseCase {

    private static final int AT_ONCE = 500;

    private final Outbox outbox;
    private final UnitOfWork unitOfWork;

    @Inject
    public PassOverEventsService(Outbox outbox, UnitOfWork unitOfWork) {
        this.outbox = outbox;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void passOver() {
        int passed;
        do {
            passed = unitOfWork.run(() -> outbox.passOver(AT_ONCE));
        } while (passed == AT_ONCE);
    }
}
