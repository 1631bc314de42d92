package dev.appcard.application.service.admin;

import dev.appcard.application.port.inbound.admin.RotationCounts;
import dev.appcard.application.port.inbound.admin.RotationListener;
import dev.appcard.application.port.outbound.admin.RowOutcome;
import java.util.EnumMap;
import java.util.Map;

/** Counts the rows by outcome, and reports the counts every {@value #TOLD_EVERY} rows. */
final class RowCounter {

    private static final int TOLD_EVERY = 1_000;

    private final Map<RowOutcome, Integer> counts = new EnumMap<>(RowOutcome.class);
    private final RotationListener listener;

    RowCounter(RotationListener listener) {
        this.listener = listener;
    }

    /** @return whether to go on with the next row */
    boolean goesOnAfter(RowOutcome outcome) {
        counts.merge(outcome, 1, Integer::sum);
        RotationCounts soFar = counts();
        if (soFar.rows() % TOLD_EVERY == 0) {
            listener.rowsSoFar(soFar);
        }
        return outcome != RowOutcome.UNAVAILABLE;
    }

    RotationCounts counts() {
        return new RotationCounts(
                of(RowOutcome.DONE), of(RowOutcome.CHANGED), of(RowOutcome.UNREADABLE), of(RowOutcome.UNAVAILABLE));
    }

    private int of(RowOutcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }
}
