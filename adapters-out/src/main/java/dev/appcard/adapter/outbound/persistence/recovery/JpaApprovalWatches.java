package dev.appcard.adapter.outbound.persistence.recovery;

import dev.appcard.adapter.outbound.persistence.Sessions;
import dev.appcard.adapter.outbound.persistence.StoredRows;
import dev.appcard.adapter.outbound.persistence.books.JournalWriter;
import dev.appcard.application.port.outbound.store.ApprovalWatches;
import dev.appcard.domain.books.Movements;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.recovery.ApprovalWatch;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Watches in PostgreSQL: one statement for each operation, and one for the journal where a watch ends. */
@Dependent
class JpaApprovalWatches implements ApprovalWatches {
    private static final String TABLE = "approval_watch";

    private static final String DUE = """
        from ApprovalWatchRow where progress.lookAt <= :now order by progress.lookAt, paymentKey
        """;

    /** A conflict inserts nothing and fails nothing, so that the transaction goes on. */
    private static final String ADD = """
        insert into ApprovalWatchRow (paymentKey, version, since, progress)
        values (:payment, :version, :since, :progress)
        on conflict do nothing
        """;

    private static final String REPLACE = """
        update ApprovalWatchRow set version = :next, since = :since, progress = :progress
        where paymentKey = :payment and version = :current
        """;

    private final Sessions sessions;
    private final StoredRows rows;

    @Inject
    JpaApprovalWatches(Sessions sessions, StoredRows rows) {
        this.sessions = sessions;
        this.rows = rows;
    }

    @Override
    public Optional<ApprovalWatch> find(PaymentKey payment) {
        return sessions.with(session -> Optional.ofNullable(session.get(ApprovalWatchRow.class, payment.value()))
                .map(row -> rows.read(TABLE, row.paymentKey, row::toDomain)));
    }

    @Override
    public List<ApprovalWatch> dueAt(Instant now, int most) {
        return sessions.with(session -> session.createSelectionQuery(DUE, ApprovalWatchRow.class)
                .setParameter("now", now)
                .setMaxResults(rows.withRoom(TABLE, most))
                .getResultStream()
                .flatMap(row -> rows.readOrLeave(TABLE, row.paymentKey, row::toDomain))
                .limit(most)
                .toList());
    }

    @Override
    public boolean add(ApprovalWatch begun) {
        return sessions.with(session -> session.createMutationQuery(ADD)
                        .setParameter("payment", begun.payment().value())
                        .setParameter("version", begun.version())
                        .setParameter("since", begun.since())
                        .setParameter("progress", WatchColumns.of(begun))
                        .executeUpdate())
                == 1;
    }

    @Override
    public boolean replace(ApprovalWatch current, ApprovalWatch next) {
        if (next.lookAt().isEmpty()) {
            throw new IllegalArgumentException("a watch ends with its payment: " + current.payment());
        }
        return sessions.with(session -> isReplaced(session, current, next));
    }

    /** The end of the payment may have told of both already: the VAN says "undone" every time that it is told. */
    @Override
    public boolean end(ApprovalWatch current, ApprovalWatch over, Payment watched) {
        if (!watched.key().equals(current.payment())) {
            throw new IllegalArgumentException("not the payment of the watch over " + current.payment());
        }
        return sessions.with(session -> {
            boolean replaced = isReplaced(session, current, over);
            if (replaced) {
                JournalWriter.writeUnlessThere(session, watched, Movements.of(over, watched));
            }
            return replaced;
        });
    }

    private static boolean isReplaced(StatelessSession session, ApprovalWatch current, ApprovalWatch next) {
        if (!next.payment().equals(current.payment()) || next.version() != current.version() + 1) {
            throw new IllegalArgumentException("not the next version of the watch over " + current.payment());
        }
        return session.createMutationQuery(REPLACE)
                        .setParameter("payment", current.payment().value())
                        .setParameter("current", current.version())
                        .setParameter("next", next.version())
                        .setParameter("since", next.since())
                        .setParameter("progress", WatchColumns.of(next))
                        .executeUpdate()
                == 1;
    }
}
