package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.books.Movements;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.recovery.ApprovalWatch;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Watches in an {@link InMemoryStore}. */
public final class InMemoryApprovalWatches implements ApprovalWatches {
    private final InMemoryStore store;

    public InMemoryApprovalWatches(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<ApprovalWatch> find(PaymentKey payment) {
        return Optional.ofNullable(store.forReading().approvalWatches().get(payment));
    }

    @Override
    public List<ApprovalWatch> dueAt(Instant now, int most) {
        return store.forReading().approvalWatches().values().stream()
                .filter(watch -> watch.lookAt().filter(at -> !at.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(watch -> watch.lookAt().orElseThrow()))
                .limit(most)
                .toList();
    }

    @Override
    public boolean add(ApprovalWatch begun) {
        return store.forWriting().approvalWatches().putIfAbsent(begun.payment(), begun) == null;
    }

    @Override
    public boolean replace(ApprovalWatch current, ApprovalWatch next) {
        if (next.lookAt().isEmpty()) {
            throw new IllegalArgumentException("a watch ends with its payment: " + current.payment());
        }
        return isReplaced(current, next);
    }

    @Override
    public boolean end(ApprovalWatch current, ApprovalWatch over, Payment watched) {
        if (!watched.key().equals(current.payment())) {
            throw new IllegalArgumentException("not the payment of the watch over " + current.payment());
        }
        boolean replaced = isReplaced(current, over);
        if (replaced) {
            InMemoryStore.Content content = store.forWriting();
            Movements.of(over, watched).stream()
                    .filter(movement -> !content.isBooked(watched.key(), movement))
                    .forEach(movement -> content.book(watched.key(), movement));
        }
        return replaced;
    }

    private boolean isReplaced(ApprovalWatch current, ApprovalWatch next) {
        var watches = store.forWriting().approvalWatches();
        if (!next.payment().equals(current.payment()) || next.version() != current.version() + 1) {
            throw new IllegalArgumentException("not the next version of the watch over " + current.payment());
        }
        boolean isCurrent = Optional.ofNullable(watches.get(current.payment()))
                .filter(stored -> stored.version() == current.version())
                .isPresent();
        if (isCurrent) {
            watches.put(next.payment(), next);
        }
        return isCurrent;
    }
}
