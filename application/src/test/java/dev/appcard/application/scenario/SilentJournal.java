package dev.appcard.application.scenario;

import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.application.port.outbound.PaymentJournal.CardNotice;
import dev.appcard.application.port.outbound.PaymentJournal.Notice;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.payment.Payment;
import java.time.Duration;

/** For the number of things that happen in a simulation. */
final class SilentJournal implements PaymentJournal {

    @Override
    public void rowOfLaterVersion(String table, String key, String name) {
        // Not listened to.
    }

    @Override
    public void waitingForPerson(long items, Duration oldest) {
        // Not listened to.
    }

    @Override
    public void rowUnreadable(String table, String key) {
        // Not listened to.
    }

    @Override
    public void moved(Payment payment) {
        // Not listened to.
    }

    @Override
    public void noticed(TransactionKey key, Notice notice) {
        // Not listened to.
    }

    @Override
    public void moved(Registration registration) {
        // Not listened to.
    }

    @Override
    public void noticed(BillingKey card, CardNotice notice) {
        // Not listened to.
    }
}
