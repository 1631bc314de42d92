package dev.appcard.adapter.outbound.persistence.recovery;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.adapter.outbound.persistence.StoredRows;
import dev.appcard.application.port.outbound.RecordingJournal;
import dev.appcard.application.port.outbound.store.ApprovalWatches;

/** The real store of watches, for tests outside of this package. */
public final class WatchStores {
    private WatchStores() {}

    public static ApprovalWatches on(Sessions sessions) {
        return new JpaApprovalWatches(sessions, new StoredRows(new RecordingJournal()));
    }
}
