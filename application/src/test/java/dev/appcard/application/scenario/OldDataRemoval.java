package dev.appcard.application.scenario;

import dev.appcard.application.port.inbound.retention.RemoveOldDataUseCase.Removal;
import dev.appcard.application.port.outbound.store.InMemoryOldRecords;
import dev.appcard.application.service.retention.RemoveOldDataService;
import dev.appcard.application.settings.RetentionSettings;
import dev.appcard.domain.retention.OldData;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The nightly removal, run to its end. All is kept for 15 days. */
final class OldDataRemoval implements Removal {

    private static final RetentionSettings SETTINGS = new RetentionSettings(
            Arrays.stream(OldData.values()).collect(Collectors.toMap(what -> what, _ -> Duration.ofDays(15))));

    private OldDataRemoval() {}

    static void run(World world) {
        InMemoryOldRecords records = new InMemoryOldRecords(world.store);
        new RemoveOldDataService(records, world.unitOfWork, SETTINGS, world.clock).removeOld(new OldDataRemoval());
    }

    @Override
    public boolean goOn() {
        return true;
    }

    @Override
    public void removed(OldData what, int records) {
        // What the scenarios look at is the store.
    }
}
