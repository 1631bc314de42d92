package dev.appcard.application.port.out;

import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.PaymentKey;
import dev.appcard.domain.payment.StateName;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what it was told. */
public final class RecordingJournal implements PaymentJournal {

    /** A notice and the payment that it is about. */
    public record Noticed(PaymentKey key, Notice notice) {}

    private final List<Payment> moves = new CopyOnWriteArrayList<>();
    private final List<Noticed> notices = new CopyOnWriteArrayList<>();

    @Override
    public void moved(Payment payment) {
        moves.add(payment);
    }

    @Override
    public void noticed(PaymentKey key, Notice notice) {
        notices.add(new Noticed(key, notice));
    }

    public List<StateName> statesOf(PaymentKey key) {
        return moves.stream()
                .filter(payment -> payment.key().equals(key))
                .map(Payment::stateName)
                .toList();
    }

    public List<Notice> noticesOf(PaymentKey key) {
        return notices.stream()
                .filter(noticed -> noticed.key().equals(key))
                .map(Noticed::notice)
                .toList();
    }
}
