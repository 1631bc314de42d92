package dev.appcard.adapter.outbound.persistence.payment;

import dev.appcard.adapter.outbound.audit.LoggedCall;
import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.adapter.outbound.persistence.StoredRows;
import dev.appcard.application.port.outbound.RecordingJournal;
import dev.appcard.application.port.outbound.store.Payments;

/** The real store of payments, for tests outside of this package. */
public final class PaymentStores {
    private PaymentStores() {}

    public static Payments on(Sessions sessions) {
        return new JpaPayments(sessions, new StoredRows(new RecordingJournal()), new LoggedCall());
    }
}
