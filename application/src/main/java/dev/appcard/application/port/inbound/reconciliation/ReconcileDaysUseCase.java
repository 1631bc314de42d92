package dev.appcard.application.port.inbound.reconciliation;

import dev.appcard.domain.reconciliation.ReconciliationRun;
import java.util.List;

/** Compares the day files that have appeared, each once; and again what was on its way. It may be called at any time. */
public interface ReconcileDaysUseCase {

    /** What the caller is told meanwhile, and asked. */
    interface Progress {

        /** Asked between two days and within a long one; what was begun is given up when it may not go on. */
        boolean mayGoOn();

        /** @param page where the report lies */
        void compared(ReconciliationRun run, String page);
    }

    /**
     * What came of it.
     *
     * @param complete whether it came to its end; else somebody has to call again
     * @param problems files that are missing or were refused, in words for the operator
     */
    record Outcome(boolean complete, List<String> problems) {
        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /** Whether files appear anywhere. */
    boolean isOffered();

    Outcome reconcileDays(Progress progress);
}
