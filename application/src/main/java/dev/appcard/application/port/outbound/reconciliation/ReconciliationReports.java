package dev.appcard.application.port.outbound.reconciliation;

import dev.appcard.domain.reconciliation.FoundDifference;
import dev.appcard.domain.reconciliation.ReconciliationRun;
import java.util.function.Consumer;

/** What a comparison has found, for an operator to read. */
public interface ReconciliationReports {

    /** Where the two forms of a report lie: a table for programs, and a page. */
    record Written(String table, String page) {}

    /**
     * @param folder made where it is missing
     * @param differences gives each to the consumer that it is given, as often as it is asked
     */
    Written write(String folder, ReconciliationRun run, Consumer<Consumer<FoundDifference>> differences);
}
