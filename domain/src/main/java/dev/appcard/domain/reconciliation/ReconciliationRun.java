package dev.appcard.domain.reconciliation;

import java.time.Instant;
import java.util.Map;

/**
 * The comparison of one day file, and where its differences stand.
 *
 * @param counts differences by status, none of them zero
 */
public record ReconciliationRun(DayFileSummary file, Instant comparedAt, Map<DifferenceStatus, Integer> counts) {

    public ReconciliationRun {
        counts = Map.copyOf(counts);
    }

    public int count(DifferenceStatus status) {
        return counts.getOrDefault(status, 0);
    }

    /** Whatever differed, mended or not; without what is still on its way. */
    public int differences() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() - count(DifferenceStatus.WAITING);
    }
}
