package dev.appcard.application.port.outbound.reconciliation;

import dev.appcard.domain.reconciliation.FoundDifference;
import dev.appcard.domain.reconciliation.ReconciliationRun;
import dev.appcard.domain.reconciliation.WrittenReport;
import java.util.function.Consumer;

/** What a comparison has found, for an operator to read. */
public interface ReconciliationReports {

    /**
     * @param folder made where it is missing
     * @param differences gives each to the consumer that it is given, as often as it is asked
     */
    WrittenReport write(String folder, ReconciliationRun run, Consumer<Consumer<FoundDifference>> differences);
}
