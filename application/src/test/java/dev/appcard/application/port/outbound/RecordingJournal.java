package dev.appcard.application.port.outbound;

import dev.appcard.domain.billing.Registration;
import dev.appcard.domain.billing.RegistrationStatus;
import dev.appcard.domain.identifier.BillingKey;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.identifier.RegistrationKey;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what it was told. */
public final class RecordingJournal implements PaymentJournal {

    /** A notice and the payment that it is about. */
    public record Noticed(TransactionKey key, Notice notice) {}

    /** What waits for a person, and for how long the oldest has. */
    public record Waiting(long items, Duration oldest) {}

    /** A notice and the card that it is about. */
    public record CardNoticed(BillingKey card, CardNotice notice) {}

    private final List<Payment> moves = new CopyOnWriteArrayList<>();
    private final List<Noticed> notices = new CopyOnWriteArrayList<>();
    private final List<Registration> registrations = new CopyOnWriteArrayList<>();
    private final List<CardNoticed> cardNotices = new CopyOnWriteArrayList<>();
    private final List<String> rowsOfLaterVersion = new CopyOnWriteArrayList<>();
    private final List<String> rowsUnreadable = new CopyOnWriteArrayList<>();
    private volatile Waiting waiting = new Waiting(0, Duration.ZERO);

    @Override
    public void moved(Payment payment) {
        moves.add(payment);
    }

    @Override
    public void noticed(TransactionKey key, Notice notice) {
        notices.add(new Noticed(key, notice));
    }

    @Override
    public void rowOfLaterVersion(String table, String key, String name) {
        rowsOfLaterVersion.add(table + " " + key + " " + name);
    }

    @Override
    public void waitingForPerson(long items, Duration oldest) {
        waiting = new Waiting(items, oldest);
    }

    /** As it was told last. */
    public Waiting waiting() {
        return waiting;
    }

    @Override
    public void rowUnreadable(String table, String key) {
        rowsUnreadable.add(table + " " + key);
    }

    /** Each as its table and key. */
    public List<String> rowsUnreadable() {
        return List.copyOf(rowsUnreadable);
    }

    /** Each as its table, key and name. */
    public List<String> rowsOfLaterVersion() {
        return List.copyOf(rowsOfLaterVersion);
    }

    @Override
    public void moved(Registration registration) {
        registrations.add(registration);
    }

    @Override
    public void noticed(BillingKey card, CardNotice notice) {
        cardNotices.add(new CardNoticed(card, notice));
    }

    public List<RegistrationStatus> statesOf(RegistrationKey key) {
        return registrations.stream()
                .filter(registration -> registration.key().equals(key))
                .map(Registration::status)
                .toList();
    }

    public List<CardNotice> noticesOf(BillingKey card) {
        return cardNotices.stream()
                .filter(noticed -> noticed.card().equals(card))
                .map(CardNoticed::notice)
                .toList();
    }

    /** The payment that moved last. */
    public Payment lastMoved() {
        return moves.getLast();
    }

    public List<StateName> statesOf(PaymentKey key) {
        return moves.stream()
                .filter(payment -> payment.key().equals(key))
                .map(Payment::stateName)
                .toList();
    }

    public List<Notice> noticesOf(PaymentKey key) {
        return notices.stream()
                .filter(noticed -> noticed.key().equals(key.transaction()))
                .map(Noticed::notice)
                .toList();
    }
}
