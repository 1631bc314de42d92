package dev.appcard.application.port.outbound.reconciliation;

import dev.appcard.domain.reconciliation.DayFileCheck;
import dev.appcard.domain.reconciliation.DayFileSummary;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The VAN's day files. They are read twice: first through, and only what is whole is then read line by line. */
public interface DayFiles {

    /**
     * Reads a file through, strictly, in memory that does not grow with it.
     *
     * @param file where it lies
     * @param day the day that it has to be of; empty takes any
     * @param linesSoFar is told now and then
     * @throws IllegalArgumentException when there is no such file, or it cannot be read
     */
    DayFileCheck check(String file, Optional<LocalDate> day, LongConsumer linesSoFar);

    /** Opens a file that was found whole. */
    DayLines open(String file, DayFileSummary checked);
}
