package dev.appcard.application.port.inbound.reconciliation;

import dev.appcard.domain.reconciliation.DayFileFault;
import dev.appcard.domain.reconciliation.ReconciliationRun;
import dev.appcard.domain.reconciliation.WrittenReport;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Compares a day file of the VAN's with our books, and has mended what is certain. It may be called again at any time: the
 * same file is the same comparison, of which only what was on its way is compared again.
 */
public interface ReconcileUseCase {

    /** What came of it. */
    sealed interface Result {

        /** Compared, now or before. */
        record Compared(ReconciliationRun run) implements Result {}

        /** The file is damaged, or of another day: nothing has changed. */
        record Damaged(DayFileFault fault) implements Result {}

        /** A later file of the same day was compared: nothing has changed. */
        record Outdated(int lastSequence) implements Result {}
    }

    /**
     * @param file where it lies
     * @param day that it has to be of; empty takes any
     * @param linesSoFar is told now and then, for each of the two readings
     */
    Result reconcile(String file, Optional<LocalDate> day, LongConsumer linesSoFar);

    /** Writes what a comparison has found, in the order of the file. */
    WrittenReport report(ReconciliationRun run, String folder);
}
