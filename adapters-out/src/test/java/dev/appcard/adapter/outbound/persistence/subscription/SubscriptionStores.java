package dev.appcard.adapter.outbound.persistence.subscription;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.adapter.outbound.persistence.StoredRows;
import dev.appcard.application.port.outbound.RecordingJournal;
import dev.appcard.application.port.outbound.store.PeriodCharges;
import dev.appcard.application.port.outbound.store.Subscriptions;

/** The real stores of subscriptions and their charges, for tests outside of this package. */
public final class SubscriptionStores {
    private SubscriptionStores() {}

    public static Subscriptions subscriptionsOn(Sessions sessions) {
        return new JpaSubscriptions(sessions, new StoredRows(new RecordingJournal()));
    }

    public static PeriodCharges chargesOn(Sessions sessions) {
        return new JpaPeriodCharges(sessions, new StoredRows(new RecordingJournal()));
    }
}
