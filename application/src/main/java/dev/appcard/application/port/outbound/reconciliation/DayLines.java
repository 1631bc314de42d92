package dev.appcard.application.port.outbound.reconciliation;

import dev.appcard.domain.reconciliation.DayLine;
import java.util.Optional;

/** The movements of a day file, in its order. */
public interface DayLines extends AutoCloseable {

    /**
     * The next one; empty behind the last.
     *
     * @throws IllegalStateException when the file has changed since it was checked: nothing of it may be used
     */
    Optional<DayLine> next();

    @Override
    void close();
}
