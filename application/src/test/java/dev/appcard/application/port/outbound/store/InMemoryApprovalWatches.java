package dev.appcard.application.port.outbound.store;

import dev.appcard.domain.identifier.PaymentKey;
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
