package dev.appcard.application.service.idempotency;

import dev.appcard.application.port.inbound.idempotency.ForgetCallsUseCase;
import dev.appcard.application.port.outbound.store.CallRecords;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.settings.CallSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

@Singleton
public class ForgetCallsService implements ForgetCallsUseCase {

    private static final int AT_ONCE = 500;

    private final CallRecords records;
    private final UnitOfWork unitOfWork;
    private final CallSettings settings;
    private final InstantSource clock;

    @Inject
    public ForgetCallsService(CallRecords records, UnitOfWork unitOfWork, CallSettings settings, InstantSource clock) {
        this.records = records;
        this.unitOfWork = unitOfWork;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void forgetOld() {
        Instant before = clock.instant().minus(settings.kept());
        unitOfWork.run(() -> records.forget(before, AT_ONCE));
    }
}
