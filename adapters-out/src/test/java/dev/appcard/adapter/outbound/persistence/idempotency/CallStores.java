package dev.appcard.adapter.outbound.persistence.idempotency;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.application.port.outbound.store.CallRecords;

/** The real store of calls, for tests outside of this package. */
public final class CallStores {
    private CallStores() {}

    public static CallRecords on(Sessions sessions) {
        return new JpaCallRecords(sessions);
    }
}
