package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.retention.OldData;
import java.time.Instant;

/** What is stored, by its age. */
public interface OldRecords {

    /**
     * Removes what is older than that time, the oldest first (of the history, what lies first). What somebody else holds at this moment is left. Needs a
     * {@link UnitOfWork}.
     *
     * @param most records
     * @return how many
     */
    int remove(OldData what, Instant before, int most);
}
