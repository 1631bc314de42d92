package dev.appcard.application.scenario;

import dev.appcard.application.port.outbound.PaymentJournal;
import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.payment.Payment;
import java.time.Duration;

/** Tells another journal, and once lets something happen right after a payment's change is committed. */
final class JournalWithHook implements PaymentJournal {

    private final PaymentJournal journal;

    private Runnable afterMove = () -> {};

    JournalWithHook(PaymentJournal journal) {
        this.journal = journal;
    }

    void afterNextMove(Runnable action) {
        afterMove = action;
    }

    @Override
    public void rowOfLaterVersion(String table, String key, String name) {
        journal.rowOfLaterVersion(table, key, name);
    }

    @Override
    public void waitingForPerson(long items, Duration oldest) {
        journal.waitingForPerson(items, oldest);
    }

    @Override
    public void rowUnreadable(String table, String key) {
        journal.rowUnreadable(table, key);
    }

    @Override
    public void moved(Payment payment) {
        journal.moved(payment);
        Runnable action = afterMove;
        afterMove = () -> {};
        action.run();
    }

    @Override
    public void noticed(TransactionKey key, Notice notice) {
        journal.noticed(key, notice);
    }

    @Override
    public void moved(Registration registration) {
        journal.moved(registration);
    }

    @Override
    public void noticed(BillingKey card, CardNotice notice) {
        journal.noticed(card, notice);
    }
}
