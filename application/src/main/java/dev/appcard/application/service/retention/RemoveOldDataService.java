package dev.appcard.application.service.retention;

import dev.appcard.application.port.inbound.retention.RemoveOldDataUseCase;
import dev.appcard.application.port.outbound.store.OldRecords;
import dev.appcard.application.port.outbound.store.UnitOfWork;
import dev.appcard.application.settings.RetentionSettings;
import dev.appcard.domain.retention.OldData;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;

@Singleton
public class RemoveOldDataService implements RemoveOldDataUseCase {

    /** In one commit: no statement is long, and no lock is held for long. */
    static final int AT_ONCE = 500;

    private final OldRecords records;
    private final UnitOfWork unitOfWork;
    private final RetentionSettings settings;
    private final InstantSource clock;

    @Inject
    public RemoveOldDataService(
            OldRecords records, UnitOfWork unitOfWork, RetentionSettings settings, InstantSource clock) {
        this.records = records;
        this.unitOfWork = unitOfWork;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean removeOld(Removal removal) {
        return Arrays.stream(OldData.values()).allMatch(what -> removeAll(what, removal));
    }

    private boolean removeAll(OldData what, Removal removal) {
        Instant before = clock.instant().minus(settings.of(what));
        int piece = AT_ONCE;
        while (piece == AT_ONCE) {
            if (!removal.goOn()) {
                return false;
            }
            piece = unitOfWork.run(() -> records.remove(what, before, AT_ONCE));
            removal.removed(what, piece);
        }
        return true;
    }
}
