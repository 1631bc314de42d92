package dev.appcard.application.port.outbound.reconciliation;

import dev.appcard.domain.reconciliation.Crossing;
import dev.appcard.domain.reconciliation.DayFileSummary;
import dev.appcard.domain.reconciliation.Difference;
import dev.appcard.domain.reconciliation.FoundDifference;
import dev.appcard.domain.reconciliation.ReconciliationRun;
import dev.appcard.domain.reconciliation.VanOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** What comparisons have found. */
public interface Reconciliations {

    /** What a comparison tells as it goes: each difference, and beside it what is none but has to be known later. */
    interface Findings extends Consumer<Difference> {

        void crossed(Crossing crossing);
    }

    /** The comparison of a file that was compared before. */
    Optional<ReconciliationRun> find(String digest);

    /** The last sequence of that day's files that was compared. */
    OptionalInt lastSequence(LocalDate day);

    /** Whether something of that day was on its way, or is about to be mended. */
    boolean isUnfinished(LocalDate day);

    /**
     * Stores a comparison with all that it finds by one commit: without that there is nothing of it. Open differences of
     * earlier files of the same day are superseded by it.
     *
     * @param comparison tells each difference as it is found; what it throws leaves nothing stored
     */
    void record(DayFileSummary file, Consumer<Findings> comparison);

    /** Orders that were on their way. */
    Set<VanOrder> waiting(String digest);

    /** Puts what they differ by now in the place of what was on its way: one commit. */
    void judgeAgain(String digest, Set<VanOrder> waiting, List<Difference> now);

    /** All of a file's, from this number on, at most so many. */
    List<FoundDifference> differences(String digest, int from, int most);

    /**
     * Has the VAN told to undo an approval: its attempt is watched from this commit on, and due at once. Nothing is stored where
     * the attempt is not given up any more, or another has mended it.
     *
     * @return whether it was stored
     */
    boolean mend(FoundDifference certain);

    /** Too many are certain: every one of them is left to a person. */
    void leaveToPerson(String digest);
}
