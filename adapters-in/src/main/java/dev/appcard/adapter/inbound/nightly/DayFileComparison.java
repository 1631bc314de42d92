package dev.appcard.adapter.inbound.nightly;

import dev.appcard.application.port.inbound.reconciliation.ReconcileDaysUseCase;
import dev.appcard.application.port.inbound.reconciliation.ReconcileDaysUseCase.Outcome;
import dev.appcard.domain.reconciliation.DifferenceStatus;
import dev.appcard.domain.reconciliation.ReconciliationRun;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run that compares the VAN's day files with the books. What is missing or refused makes it fail, so that it is told, and
 * tried again until the file is there.
 */
final class DayFileComparison implements ReconcileDaysUseCase.Progress {

    private static final Logger LOG = LoggerFactory.getLogger(DayFileComparison.class);

    private final BooleanSupplier open;

    private DayFileComparison(BooleanSupplier open) {
        this.open = open;
    }

    static NightlyJob job(ReconcileDaysUseCase reconcileDays) {
        return new NightlyJob("reconcile", open -> new DayFileComparison(open).run(reconcileDays));
    }

    private boolean run(ReconcileDaysUseCase reconcileDays) {
        Outcome outcome = reconcileDays.reconcileDays(this);
        if (!outcome.problems().isEmpty()) {
            throw new IllegalStateException(String.join("; ", outcome.problems()));
        }
        return outcome.complete();
    }

    @Override
    public boolean mayGoOn() {
        return open.getAsBoolean() && !Thread.currentThread().isInterrupted();
    }

    @Override
    public void compared(ReconciliationRun run, String page) {
        int person = run.count(DifferenceStatus.NEEDS_ATTENTION) + run.count(DifferenceStatus.TO_MEND);
        String told = "day file {} of {} compared: {} lines, {} differences, {} for a person, {} on their way; {}";
        Object[] facts = {
            run.file().sequence(),
            run.file().day(),
            run.file().lines(),
            run.differences(),
            person,
            run.count(DifferenceStatus.WAITING),
            page
        };
        if (person > 0) {
            LOG.warn(told, facts);
        } else {
            LOG.info(told, facts);
        }
    }
}
