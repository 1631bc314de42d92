package dev.appcard.application.port.outbound.reconciliation;

import dev.appcard.domain.reconciliation.FoundDifference;
import dev.appcard.domain.reconciliation.ReconciliationRun;
import dev.appcard.domain.reconciliation.WrittenReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reports in memory. */
public final class FakeReports implements ReconciliationReports {

    private final List<FoundDifference> last = new ArrayList<>();
    private final List<String> written = new ArrayList<>();

    /** What the report that was written last has. */
    public List<FoundDifference> last() {
        return List.copyOf(last);
    }

    /** Day and sequence of each report. */
    public List<String> written() {
        return List.copyOf(written);
    }

    @Override
    public WrittenReport write(String folder, ReconciliationRun run, Consumer<Consumer<FoundDifference>> differences) {
        last.clear();
        differences.accept(last::add);
        written.add(run.file().day() + " " + run.file().sequence());
        return new WrittenReport(folder + "/report.csv", folder + "/report.html");
    }
}
