package dev.appcard.application.port.inbound.retention;

import dev.appcard.application.port.DatabaseUnavailable;
import dev.appcard.domain.retention.OldData;

/** Removes what has been kept long enough, in small pieces. Stopped or killed at any of them, the next run goes on. */
public interface RemoveOldDataUseCase {

    /**
     * @return whether nothing old was left; false where it was stopped before
     * @throws DatabaseUnavailable when the database is busy or away; what was removed before stays removed
     */
    boolean removeOld(Removal removal);

    /** Whoever runs it says how fast, and for how long, and hears of each piece. */
    interface Removal {

        /**
         * Asked before each piece, outside of any transaction. May take a while, in which others have the database.
         *
         * @return false: the run has to stop here
         */
        boolean goOn();

        /** So many records were removed by one commit. */
        void removed(OldData what, int records);
    }
}
